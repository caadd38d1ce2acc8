import { type Draft, draftOf, fieldOf, problemAt } from '../draft.ts';
import { type Finding, quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

const NAMED = ['providers', 'features', 'attacks', 'rankings'] as const;

/** Two entries of one kind may not share a name in either language; the message names both files. */
export const duplicateName: Rule = (context) =>
  NAMED.flatMap((collection) => {
    const names = entriesOf(context, collection).flatMap((entry) => fieldOf(draftOf(entry), 'name') ?? []);
    const repeated = (['ja', 'en'] as const).flatMap((language) =>
      findRepeats(names.flatMap((name) => fieldOf(name, language) ?? [])),
    );
    // A file that was copied whole repeats both names and is told once.
    const first = ({ name, other }: Repeat) =>
      repeated.find((repeat) => repeat.name.entry === name.entry && repeat.other.entry === other.entry);
    return repeated.filter((repeat) => first(repeat) === repeat).map(explain);
  });

interface Repeat {
  name: Draft;
  other: Draft;
}

function findRepeats(names: Draft[]): Repeat[] {
  const first = new Map<string, Draft>();
  return names.flatMap((name) => {
    if (typeof name.value !== 'string') return [];
    const key = name.value.normalize('NFKC').trim().toLowerCase();
    const other = first.get(key);
    if (other) return { name, other };
    first.set(key, name);
    return [];
  });
}

function explain({ name, other }: Repeat): Finding {
  return problemAt(name, {
    found: {
      ja: `名前 ${quote(name.value)} は ${other.entry.file} にもあります`,
      en: `the name ${quote(name.value)} also stands in ${other.entry.file}`,
    },
    expected: { ja: 'ほかのファイルと違う名前', en: 'a name that no other file has' },
    write: { ja: '2つを区別できる名前を書く', en: 'write a name that tells the two apart' },
  });
}
