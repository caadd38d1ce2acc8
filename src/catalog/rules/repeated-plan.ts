import { draftOf, itemsOf, problemAt } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A claim names each plan once. */
export const repeatedPlan: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap((entry) => itemsOf(draftOf(entry), 'claims'))
    .map((claim) => itemsOf(claim, 'plans'))
    .flatMap((plans) =>
      plans.filter(
        (plan, index) => plans.findIndex(({ value }) => value === plan.value) < index && plan.value !== null,
      ),
    )
    .map((plan) =>
      problemAt(plan, {
        found: {
          ja: `プラン ${quote(plan.value)} が2回書かれています`,
          en: `the plan ${quote(plan.value)} stands twice`,
        },
        expected: { ja: '1つの記載の中で、どのプランも1回だけ書く', en: 'each plan once in a claim' },
        write: {
          ja: '片方を消すか、別のプランの id を書く',
          en: 'remove one of the two, or write the id of another plan',
        },
      }),
    );
