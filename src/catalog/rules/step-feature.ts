import { draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Every step of an attack path names at least one feature that cuts it. */
export const stepFeature: Rule = (context) =>
  entriesOf(context, 'attacks')
    .flatMap((entry) => itemsOf(draftOf(entry), 'steps'))
    .flatMap((step) => {
      const cutBy = fieldOf(step, 'cutBy');
      if (!cutBy || !Array.isArray(cutBy.value) || cutBy.value.length > 0) return [];
      return problemAt(cutBy, {
        found: { ja: 'この段階を断つ機能が1つもありません', en: 'no feature cuts this step' },
        expected: { ja: 'cutBy に機能の id を1つ以上書く', en: 'at least one feature id' },
        write: {
          ja: 'cutBy: の [ ] の中に、この段階を断つ機能の id を書く',
          en: 'write the ids of the features that cut this step between the brackets',
        },
      });
    });
