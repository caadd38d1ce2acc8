import { draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** No plan is called `all`: in a claim that word means every plan. */
export const planIdAll: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap((entry) => itemsOf(draftOf(entry), 'plans'))
    .flatMap((plan) => fieldOf(plan, 'id') ?? [])
    .filter(({ value }) => value === 'all')
    .map((id) =>
      problemAt(id, {
        found: { ja: 'プランの id が "all" です', en: 'a plan with the id "all"' },
        expected: {
          ja: 'all 以外の id（記載の plans: all は全プランを指すため）',
          en: 'another id, since plans: all in a claim means every plan',
        },
        write: { ja: 'プランの名前からとった id を書く', en: "write an id made from the plan's name" },
      }),
    );
