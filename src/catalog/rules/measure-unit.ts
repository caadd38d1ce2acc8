import { draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A figure belongs only to a feature that says what the figure counts. */
export const measureUnit: Rule = (context) => {
  const features = new Map(entriesOf(context, 'features').map((entry) => [entry.id, draftOf(entry)]));
  const withUnit = [...features].flatMap(([id, feature]) => (fieldOf(feature, 'measure') ? id : [])).sort();
  return entriesOf(context, 'providers')
    .flatMap((entry) => itemsOf(draftOf(entry), 'claims'))
    .flatMap((claim) => {
      const measure = fieldOf(claim, 'measure');
      const feature = features.get(textOf(claim, 'feature') ?? '');
      if (!measure || !feature || fieldOf(feature, 'measure')) return [];
      return problemAt(measure, {
        found: {
          ja: `${feature.entry.id} には単位がないのに measure があります`,
          en: `a measure, but ${feature.entry.id} has no unit`,
        },
        expected: {
          ja: `measure は単位のある機能（${withUnit.join('、')}）だけに書く`,
          en: `a measure only for a feature with a unit (${withUnit.join(', ')})`,
        },
        write: {
          ja: 'measure の行を消し、数値は detail の文に書く',
          en: 'remove the measure line and tell the figure in the detail',
        },
      });
    });
};
