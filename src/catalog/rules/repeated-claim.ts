import { draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import type { Finding } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import { entriesOf, type Rule } from './rule.ts';

/** One source says a thing once: the same claim twice, word for word, is a slip of copying. */
export const repeatedClaim: Rule = (context) => entriesOf(context, 'providers').flatMap(checkProvider);

function checkProvider(entry: RawEntry): Finding[] {
  const first = new Map<string, number>();
  return itemsOf(draftOf(entry), 'claims').flatMap((claim) => {
    const feature = fieldOf(claim, 'feature');
    if (!feature) return [];
    const said = ['feature', 'plans', 'support', 'detail'].map((key) => fieldOf(claim, key)?.value);
    const key = JSON.stringify([...said, textOf(fieldOf(claim, 'source'), 'url')]);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, entry.locate(feature.path).line);
      return [];
    }
    return problemAt(feature, {
      found: { ja: `${line} 行目と同じ記載がもう一度あります`, en: `the claim of line ${line} stands here again` },
      expected: {
        ja: '1つの出典が1つの機能について述べることは、1つの記載にまとめる',
        en: 'one claim for what one source says of one feature',
      },
      write: {
        ja: 'どちらかの記載を消すか、違うところを直す',
        en: 'remove one of the two, or mend what should differ',
      },
    });
  });
}
