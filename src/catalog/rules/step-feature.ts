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
        expected: { ja: '機能の id が1つ以上', en: 'at least one feature id' },
        write: { ja: 'cutBy: [waf]', en: 'cutBy: [waf]' },
      });
    });
