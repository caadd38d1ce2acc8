import { draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Within one file of changes each id stands once: the feeds tell entries apart by it. */
export const entryId: Rule = (context) =>
  entriesOf(context, 'changes').flatMap((entry) => {
    const ids = itemsOf(draftOf(entry), 'entries').flatMap((item) => fieldOf(item, 'id') ?? []);
    return ids
      .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
      .map((id) =>
        problemAt(id, {
          found: { ja: `id ${quote(id.value)} が2回使われています`, en: `the id ${quote(id.value)} is used twice` },
          expected: { ja: '1つのファイルの中では、どの id も1回だけ使う', en: 'each id once in a file' },
          write: { ja: `id: ${String(id.value)}-2`, en: `write id: ${String(id.value)}-2` },
        }),
      );
  });
