import { draftOf, fieldOf } from '../catalog/draft.ts';
import type { RawEntry } from '../catalog/raw-entry.ts';
import { type Answers, answerAt } from './questions.ts';

/**
 * The ids of providers that a new one may already be under another name: those of the same operator, or whose page is
 * on the same host.
 */
export function findResembling(answers: Answers, entries: readonly RawEntry[]): string[] {
  const keys = keysOf((path) => answerAt(answers, path));
  return entries
    .filter(({ collection }) => collection === 'providers')
    .filter((entry) => {
      const root = draftOf(entry);
      const read = (path: readonly string[]) =>
        path.reduce<typeof root | undefined>((draft, part) => draft && fieldOf(draft, part), root)?.value;
      return keysOf(read).some((key) => keys.includes(key));
    })
    .map(({ id }) => id);
}

function keysOf(read: (path: readonly string[]) => unknown): string[] {
  const operators = [read(['operator', 'ja']), read(['operator', 'en'])].filter((name) => typeof name === 'string');
  const url = read(['url']);
  const host = typeof url === 'string' && URL.canParse(url) ? new URL(url).host : '';
  return [...operators.map((name) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()), host].filter(
    (key) => key !== '',
  );
}
