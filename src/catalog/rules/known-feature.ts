import { type Draft, draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { type Problem, quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A claim, a weight and an attack step may only name features that exist. */
export const knownFeature: Rule = (context) => {
  const claims = entriesOf(context, 'providers').flatMap((entry) => itemsOf(draftOf(entry), 'claims'));
  const weights = entriesOf(context, 'rankings').flatMap((entry) => itemsOf(draftOf(entry), 'weights'));
  const steps = entriesOf(context, 'attacks').flatMap((entry) => itemsOf(draftOf(entry), 'steps'));
  const named: (Draft | undefined)[] = [
    ...[...claims, ...weights].map((item) => fieldOf(item, 'feature')),
    ...steps.flatMap((step) => itemsOf(step, 'cutBy')),
  ];
  return named.flatMap((draft) => (draft ? check(draft, context.ids.features) : []));
};

function check(draft: Draft, known: ReadonlySet<string>): Problem[] {
  if (typeof draft.value !== 'string' || known.has(draft.value)) return [];
  return [
    problemAt(draft, {
      found: { ja: `機能 ${quote(draft.value)} はありません`, en: `there is no feature ${quote(draft.value)}` },
      expected: {
        ja: 'content/features/ にあるファイル名（.md を除く）',
        en: 'the name of a file in content/features/ without .md',
      },
      write: {
        ja: `${[...known].slice(0, 3).join('、')} など`,
        en: `for example ${[...known].slice(0, 3).join(', ')}`,
      },
    }),
  ];
}
