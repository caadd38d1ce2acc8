import { type Draft, draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { type Finding, quote } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The lists inside a file whose items are told apart by a field. */
const LISTS = [
  { collection: 'providers', list: 'plans', key: 'id' },
  { collection: 'attacks', list: 'steps', key: 'id' },
  { collection: 'rankings', list: 'weights', key: 'feature' },
  { collection: 'questions', list: 'options', key: 'id' },
  { collection: 'questions', list: 'rules', key: 'id' },
  { collection: 'questions', list: 'conflicts', key: 'id' },
] as const;

/** Plans, steps, weights, options, rules and conflicts of one file have ids of their own. (Files cannot share a name in one folder.) */
export const duplicateId: Rule = (context) =>
  LISTS.flatMap(({ collection, list, key }) =>
    context.entries
      .filter((entry) => entry.collection === collection)
      .flatMap((entry) => repeats(itemsOf(draftOf(entry), list).flatMap((item) => fieldOf(item, key) ?? []))),
  );

function repeats(ids: Draft[]): Finding[] {
  return ids
    .filter((id, index) => typeof id.value === 'string' && ids.findIndex((other) => other.value === id.value) < index)
    .map((id) =>
      problemAt(id, {
        found: { ja: `${quote(id.value)} が2回使われています`, en: `${quote(id.value)} is used twice` },
        expected: { ja: 'ファイルの中で1回だけの id', en: 'an id used once in the file' },
        write: { ja: '別の id にするか、どちらかを消す', en: 'write another id, or remove one of the two' },
      }),
    );
}
