import { draftOf, itemsOf, problemAt } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A former id leads to one service: it is no present one's, and no two services share it. */
export const formerId: Rule = (context) => {
  const former = entriesOf(context, 'providers').flatMap((entry) => itemsOf(draftOf(entry), 'formerIds'));
  return former
    .filter(
      ({ value }, index) =>
        context.ids.providers.has(String(value)) || former.findIndex((other) => other.value === value) < index,
    )
    .map((id) =>
      problemAt(id, {
        found: {
          ja: `以前の id ${quote(id.value)} は、ほかのサービスのものです`,
          en: `the former id ${quote(id.value)} belongs to another service`,
        },
        expected: {
          ja: 'いまのサービスの id でも、ほかのサービスの以前の id でもないもの',
          en: 'an id that is neither a present service’s nor another’s former one',
        },
        write: { ja: 'この id を消すか、正しい id を書く', en: 'remove it, or write the right one' },
      }),
    );
};
