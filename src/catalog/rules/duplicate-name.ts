import { type Draft, draftOf, fieldOf, problemAt } from '../draft.ts';
import { type Problem, quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

const NAMED = ['providers', 'features', 'attacks', 'rankings'] as const;

/** Two entries of one kind may not share a name in either language; the message names both files. */
export const duplicateName: Rule = (context) =>
  NAMED.flatMap((collection) => {
    const names = entriesOf(context, collection).flatMap((entry) => fieldOf(draftOf(entry), 'name') ?? []);
    return (['ja', 'en'] as const).flatMap((language) =>
      repeats(names.flatMap((name) => fieldOf(name, language) ?? [])),
    );
  });

function repeats(names: Draft[]): Problem[] {
  const first = new Map<string, Draft>();
  return names.flatMap((name) => {
    if (typeof name.value !== 'string') return [];
    const key = name.value.normalize('NFKC').trim().toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, name);
      return [];
    }
    return problemAt(name, {
      found: {
        ja: `名前 ${quote(name.value)} は ${other.entry.file} にもあります`,
        en: `the name ${quote(name.value)} also stands in ${other.entry.file}`,
      },
      expected: { ja: 'ほかのファイルと違う名前', en: 'a name that no other file has' },
      write: { ja: 'プラン名などを添えて区別する', en: 'a name that tells the two apart' },
    });
  });
}
