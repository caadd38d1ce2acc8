import { draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A figure belongs only to a feature that says what the figure counts. */
export const measureUnit: Rule = (context) => {
  const features = new Map(entriesOf(context, 'features').map((entry) => [entry.id, draftOf(entry)]));
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
          ja: '単位のある機能だけに measure',
          en: 'a measure only for a feature with a unit',
        },
        write: {
          ja: `measure の行を消すか、features/${feature.entry.id}.md に measure を書く`,
          en: `no measure line, or a measure in features/${feature.entry.id}.md`,
        },
      });
    });
};
