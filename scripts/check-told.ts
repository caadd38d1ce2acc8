import { compareCatalogs } from '../src/changes/compare-catalogs.ts';
import { newEntries, untoldTurns } from '../src/changes/untold-turns.ts';
import { NoHistoryError } from './git-content.ts';
import { lastTold } from './last-told.ts';
import { readCatalog } from './read-catalog.ts';

/** What the check of the entries of changes found. */
export interface ToldReport {
  ok: boolean;
  /** Whether there was a history to compare with. */
  checked: boolean;
  lines: string[];
}

/**
 * Compares the content in the working tree with the last revision that wrote entries of changes: a verdict that
 * turned since needs an entry. Without git or its history nothing can be compared; the report says so and passes.
 * @param content the content folder, as a path from the top of the repository
 */
export async function checkTold(content: string, today: string, language: 'ja' | 'en'): Promise<ToldReport> {
  const words = WORDS[language];
  try {
    const before = await lastTold(content, today);
    const after = await readCatalog({ folder: content }, content, today);
    const untold = untoldTurns(compareCatalogs(before, after, today), newEntries(before.changes, after.changes));
    const lines = untold.map(({ provider, ...change }) =>
      [`${content}/providers/${provider.id}.md`, 'feature' in change ? change.feature : change.kind].join('  '),
    );
    return {
      ok: untold.length === 0,
      checked: true,
      lines: untold.length === 0 ? [words.fine] : [...lines, words.untold(untold.length)],
    };
  } catch (error) {
    if (error instanceof NoHistoryError) return { ok: true, checked: false, lines: [words.noHistory(error.message)] };
    throw error;
  }
}

const WORDS = {
  ja: {
    fine: '判定の変化は、すべて変更の記録にあります。',
    untold: (count: number) =>
      `変更の記録にない判定の変化が${count}件あります。npm run changes で記録を書いてください。`,
    noHistory: (why: string) => `履歴がないため、判定の変化が記録されているかは調べていません（${why}）。`,
  },
  en: {
    fine: 'Every verdict that turned has its entry.',
    untold: (count: number) =>
      `${count} verdict${count === 1 ? '' : 's'} turned without an entry; npm run changes writes them.`,
    noHistory: (why: string) => `There is no history to compare with, so that the entries were not checked (${why}).`,
  },
};
