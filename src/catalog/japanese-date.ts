/** The year before the first year of each era, so that 令和8年 is 2018 + 8. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };

/**
 * Reads a day in the forms people write (2026/11/24, 2026-1-4, 2026年11月24日, 令和8年11月24日, full-width digits, with
 * a time after it) as YYYY-MM-DD. Undefined for anything else, and for a day that does not exist.
 */
export function readDay(text: string): string | undefined {
  const parts = readParts(text);
  return parts && isRealDay(parts) ? formatDay(parts) : undefined;
}

/** Whether a text has the form of a day in one of those forms, but no calendar holds it. */
export function isImpossibleDay(text: string): boolean {
  const parts = readParts(text);
  return parts !== undefined && !isRealDay(parts);
}

/** Whether a text is a month and a day without the year: 11/24, 11月24日. */
export function isDayWithoutYear(text: string): boolean {
  return /^\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?$/.test(text.normalize('NFKC').trim());
}

/** Whether a text is a year and a month without the day: 2024/5, 2024年5月. */
export function isMonthAlone(text: string): boolean {
  return /^\d{4}\s*[年/.-]\s*\d{1,2}\s*月?$/.test(text.normalize('NFKC').trim());
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

function readParts(text: string): Parts | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[－―—–ー]/g, '-')
    .trim();
  const era = /^(令和|平成|昭和|[RHS])\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (era) {
    const [, name = '', year = '', month, day] = era;
    return { year: (ERAS[name] ?? 0) + (year === '元' ? 1 : Number(year)), month: Number(month), day: Number(day) };
  }
  const common =
    /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:[T\s(].*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!common) return undefined;
  const [, year, month, day] = common;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function isRealDay({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function formatDay({ year, month, day }: Parts): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
