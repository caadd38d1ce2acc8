import { draftOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A claim may only name plans that its provider has. */
export const knownPlan: Rule = (context) =>
  entriesOf(context, 'providers').flatMap((entry) => {
    const root = draftOf(entry);
    const known = itemsOf(root, 'plans').flatMap((plan) => textOf(plan, 'id') ?? []);
    return itemsOf(root, 'claims')
      .flatMap((claim) => itemsOf(claim, 'plans'))
      .filter((plan) => typeof plan.value === 'string' && !known.includes(plan.value))
      .map((plan) =>
        problemAt(plan, {
          found: { ja: `プラン ${quote(plan.value)} はありません`, en: `there is no plan ${quote(plan.value)}` },
          expected: {
            ja: known.length > 0 ? `${known.join('、')} のどれか` : 'このファイルの plans にある id',
            en: known.length > 0 ? `one of ${known.join(', ')}` : 'an id listed under plans in this file',
          },
          write: { ja: 'plans: all か、上の id', en: 'plans: all, or one of these ids' },
        }),
      );
  });
