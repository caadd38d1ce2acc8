import { draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { nearestNames } from '../nearest-name.ts';
import { quote, writeExample, writeLine } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A step of an attack path may only lead to a guide that exists. */
export const knownGuide: Rule = (context) =>
  entriesOf(context, 'attacks')
    .flatMap((entry) => itemsOf(draftOf(entry), 'steps'))
    .flatMap((step) => fieldOf(step, 'guide') ?? [])
    .filter(({ value }) => typeof value === 'string' && value.trim() !== '' && !context.ids.guides.has(value))
    .map((guide) => {
      const ids = [...context.ids.guides];
      const [near] = nearestNames(
        String(guide.value),
        ids.map((name) => ({ name })),
      );
      return problemAt(guide, {
        found: { ja: `ガイド ${quote(guide.value)} はありません`, en: `there is no guide ${quote(guide.value)}` },
        expected: {
          ja: 'content/guides/ja/ にあるファイルの名前（.md を除く）',
          en: 'the name of a file in content/guides/ja/ without .md',
        },
        write: near ? writeLine(`guide: ${near}`) : writeExample(`guide: ${ids[0] ?? 'first-hour'}`),
      });
    });
