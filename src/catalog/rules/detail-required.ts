import { draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { writeLine } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** "Partly" and "paid option" say nothing until the detail says which part, or what it costs. */
export const detailRequired: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap((entry) => itemsOf(draftOf(entry), 'claims'))
    .filter((claim) => ['partial', 'paid-option'].includes(textOf(claim, 'support') ?? '') && !fieldOf(claim, 'detail'))
    .map((claim) =>
      problemAt(fieldOf(claim, 'support') ?? claim, {
        found: {
          ja: `${textOf(claim, 'support')} なのに detail がありません`,
          en: `${textOf(claim, 'support')} without a detail`,
        },
        expected: {
          ja: 'どの部分か、どのオプションかを書いた detail（ja と en）',
          en: 'a detail in ja and en that says which part or which option',
        },
        write: writeLine('detail: { ja: …, en: … }'),
      }),
    );
