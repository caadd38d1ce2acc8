import type { Source } from '../schema/source.ts';

/**
 * The day for which a source vouches (YYYY-MM-DD). A live page says today what it says; a stored copy is as old as
 * the page date it shows. Where a stored copy shows none, the day read is the only date known.
 */
export function vouchedDay(source: Source): string {
  return source.via === 'stored-copy' ? (source.pageDate ?? source.readOn) : source.readOn;
}

/** The day on which a claim falls due for re-reading: its day plus the feature's shelf life in months. */
export function dueDay(source: Source, shelfLifeMonths: number): string {
  const day = vouchedDay(source);
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + shelfLifeMonths;
  // A day that the month does not have (31 February) becomes the month's last day.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), lastDay)));
  return date.toISOString().slice(0, 10);
}

/** Whether a claim is past its feature's shelf life on a given day (YYYY-MM-DD). */
export function isPastShelfLife(source: Source, shelfLifeMonths: number, today: string): boolean {
  return dueDay(source, shelfLifeMonths) < today;
}

/**
 * How many months a claim is past its shelf life; a month that has begun counts, so that the first day past is 1.
 * 0 while it is fresh, and for a claim read after `today`.
 */
export function monthsOverdue(source: Source, shelfLifeMonths: number, today: string): number {
  const due = dueDay(source, shelfLifeMonths);
  return due < today ? fullMonthsBetween(due, today) + (due.slice(8) === today.slice(8) ? 0 : 1) : 0;
}

/** How many full months old a claim is on a day: 0 in its first month, and for a claim read after `today`. */
export function ageInMonths(source: Source, today: string): number {
  const day = vouchedDay(source);
  return day < today ? fullMonthsBetween(day, today) : 0;
}

function fullMonthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
