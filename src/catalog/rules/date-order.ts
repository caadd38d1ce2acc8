import type { Localized } from '../../schema/text.ts';
import { type Draft, draftOf, fieldOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { isImpossibleDay } from '../japanese-date.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** No date lies after the day of the check. */
export const dateInFuture: Rule = (context) => {
  const sources = entriesOf(context, 'providers').flatMap(sourcesOf);
  const dates: Draft[] = [
    ...sources.flatMap((source) => [fieldOf(source, 'readOn') ?? [], fieldOf(source, 'pageDate') ?? []].flat()),
    ...entriesOf(context, 'guides').flatMap((entry) => fieldOf(draftOf(entry), 'reviewedOn') ?? []),
    ...entriesOf(context, 'changes').flatMap((entry) => fieldOf(draftOf(entry), 'date') ?? []),
  ];
  return dates
    .filter((date) => isDate(date.value) && date.value > context.today)
    .map((date) =>
      problemAt(date, {
        found: { ja: `日付 ${quote(date.value)} が未来です`, en: `the date ${quote(date.value)} is in the future` },
        expected: { ja: `${context.today} までの日付`, en: `a day up to ${context.today}` },
        write: lateDate(date),
      }),
    );
};

/** A page cannot carry a date later than the day on which it was read. */
export const pageDateAfterReading: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap(sourcesOf)
    .flatMap((source) => {
      const pageDate = fieldOf(source, 'pageDate');
      const readOn = textOf(source, 'readOn');
      if (!pageDate || !isDate(pageDate.value) || !isDate(readOn) || pageDate.value <= readOn) return [];
      // A date in the future is told as such, once.
      if (pageDate.value > context.today) return [];
      return problemAt(pageDate, {
        found: {
          ja: `ページの日付 ${quote(pageDate.value)} が読んだ日 ${quote(readOn)} より後です`,
          en: `the page date ${quote(pageDate.value)} is after the day read, ${quote(readOn)}`,
        },
        expected: { ja: '読んだ日までのページの日付', en: 'a page date up to the day read' },
        write: { ja: '2つの日付のうち、違うほうを直す', en: 'write the right one of the two dates' },
      });
    });

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isImpossibleDay(value);
}

function lateDate(date: Draft): Localized {
  return date.path.at(-1) === 'pageDate'
    ? { ja: 'ページに書かれた日付を書くか、行ごと消す', en: 'write the date that the page shows, or remove the line' }
    : date.path.at(-1) === 'reviewedOn'
      ? { ja: '実際に見直した日を書く', en: 'write the day of the review' }
      : date.path.at(-1) === 'date'
        ? { ja: '変更を載せた日を書く', en: 'write the day on which the changes were published' }
        : { ja: '実際に読んだ日を書く', en: 'write the day it was really read' };
}
