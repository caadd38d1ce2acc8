const WEEKDAY = String.raw`\s*(?:[(（][月火水木金土日](?:曜日?)?[)）])?`;
const TIME = String.raw`(?:[T\s]*\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** What stands before a date on a page that only says when it was written. */
const LABEL = String.raw`(?:(?:最終)?(?:更新|公開|作成|掲載|投稿|改訂)(?:日時?)?|last (?:updated?|modified)(?: on)?|(?:published|updated)(?: on)?)\s*[:/]?\s*`;

const DATE = [
  // 2026-11-24, 2026/11/24 (火) 10:00, 2026年11月, and the same from the years of an era
  String.raw`(?<!\d)(?:(?:19|20)\d{2}|(?:令和|平成)\s*(?:\d{1,2}|元))\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?${WEEKDAY}${TIME}`,
  String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)${WEEKDAY}${TIME}`,
  // November 24, 2026 and 24 Nov 2026
  String.raw`\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}`,
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${MONTH},?\s+(?:19|20)\d{2}`,
  // © 2010-2026
  String.raw`(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d{2}\s*[-–~〜,]?\s*)+`,
].join('|');

const DATES = new RegExp(`(?:${LABEL})?(?:${DATE})`, 'giu');

/**
 * Takes the dates out of a text: a page that only shows another day says nothing else. Times without a date (office
 * hours) and every other figure (days kept) stay, since a claim may rest on them.
 * @param text normalised by NFKC
 */
export function withoutDates(text: string): string {
  return text.replace(DATES, '');
}
