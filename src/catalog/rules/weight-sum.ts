import { draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A ranking in which nothing weighs anything cannot order anybody. */
export const weightSum: Rule = (context) =>
  entriesOf(context, 'rankings').flatMap((entry) => {
    const list = fieldOf(draftOf(entry), 'weights');
    const weights = itemsOf(draftOf(entry), 'weights').map((item) => fieldOf(item, 'weight')?.value);
    if (!list || weights.length === 0 || !weights.every((weight) => weight === 0)) return [];
    return problemAt(list, {
      found: { ja: '重みがすべて 0 です', en: 'every weight is 0' },
      expected: { ja: '0 より大きい重みを1つ以上書く', en: 'at least one weight above 0' },
      write: {
        ja: '大事な機能の weight に 10 のような数を書く',
        en: 'write a number such as 10 as the weight of what matters',
      },
    });
  });
