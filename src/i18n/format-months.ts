import type { Locale } from './locale.ts';

/** A span of full months in words: 3年8か月 / 3 years 8 months; less than one is said as such. */
export function formatMonths(months: number, locale: Locale): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (months < 1) return locale === 'ja' ? '1か月未満' : 'less than a month';
  if (locale === 'ja') return `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}か月` : ''}`;
  const parts = [years > 0 && countOf(years, 'year'), rest > 0 && countOf(rest, 'month')];
  return parts.filter(Boolean).join(' ');
}

function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
