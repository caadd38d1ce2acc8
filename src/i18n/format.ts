import type { Plan } from '../schema/provider.ts';
import type { Locale } from './locale.ts';

/** How days are written, made at the first one: making it takes a hundred times as long as using it. */
const dayFormats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A day (YYYY-MM-DD) written out: 2026年11月24日 / 24 November 2026. */
export function formatDate(date: string, locale: Locale): string {
  dayFormats[locale] ??= new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return dayFormats[locale].format(new Date(`${date}T00:00:00Z`));
}

/** A day as it stands in a date stamp: 26.11.24. */
export function formatStampDate(date: string): string {
  return date.slice(2).replaceAll('-', '.');
}

/** A score without decimals; scores are judgements, and tenths would pretend to more. */
export function formatScore(score: number): string {
  return String(Math.round(score));
}

/** A share from 0 to 1 as a whole percentage. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A share from 0 to 1 that was counted in draws: what is not quite never or always does not round to it. */
export function formatFrequency(share: number, locale: Locale): string {
  if (share > 0 && share < 0.005) return locale === 'ja' ? '1%未満' : 'under 1%';
  if (share < 1 && share >= 0.995) return locale === 'ja' ? '99%超' : 'over 99%';
  return formatShare(share);
}

/** A difference in points with its sign and one decimal: +7.8, −3.9. */
export function formatDifference(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}

/** A number with thousands separators. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** A file's size in kilobytes of 1,000 bytes, at least 1. */
export function formatBytes(bytes: number): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`;
}

/** A monthly price with {yen}, the term it holds for with {months}, and what stands where no price is known. */
export const PRICE_WORDS = {
  monthly: { ja: '月{yen}円', en: '¥{yen} a month' },
  term: { ja: '（{months}か月契約）', en: ' ({months}-month term)' },
  unknown: { ja: '料金は未確認', en: 'price not verified' },
};

/** A plan's monthly price with its term, or that it is not known. */
export function formatPrice(plan: Plan | undefined, locale: Locale): string {
  if (plan?.monthlyYen === undefined) return PRICE_WORDS.unknown[locale];
  const term = plan.termMonths ? PRICE_WORDS.term[locale].replace('{months}', String(plan.termMonths)) : '';
  return PRICE_WORDS.monthly[locale].replace('{yen}', formatNumber(plan.monthlyYen)) + term;
}

/** What stands between names in a list. */
export const LIST_GAP: Record<Locale, string> = { ja: '、', en: ', ' };

/** Joins names the way each language does. */
export function formatList(items: readonly string[], locale: Locale): string {
  return items.join(LIST_GAP[locale]);
}

/** Puts short facts in one line; those that are missing are left out. */
export function joinFacts(facts: readonly (string | false | undefined)[], locale: Locale): string {
  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '').join(FACT_GAP[locale]);
}

/** What stands between facts in one line. */
export const FACT_GAP: Record<Locale, string> = { ja: '・', en: ' · ' };

/** A label with what it labels. */
export function labelled(label: string, text: string, locale: Locale): string {
  return locale === 'ja' ? `${label}：${text}` : `${label}: ${text}`;
}
