import { type Draft, draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { type Candidate, nearestNames } from '../nearest-name.ts';
import { type Finding, quote } from '../problem.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

/** A claim, a weight, an attack step, a change and a rule may only name features that exist. */
export const knownFeature: Rule = (context) => {
  const claims = entriesOf(context, 'providers').flatMap((entry) => itemsOf(draftOf(entry), 'claims'));
  const weights = entriesOf(context, 'rankings').flatMap((entry) => itemsOf(draftOf(entry), 'weights'));
  const steps = entriesOf(context, 'attacks').flatMap((entry) => itemsOf(draftOf(entry), 'steps'));
  const rules = entriesOf(context, 'questions').flatMap((entry) => itemsOf(draftOf(entry), 'rules'));
  const changes = entriesOf(context, 'changes').flatMap((entry) => itemsOf(draftOf(entry), 'entries'));
  const named: (Draft | undefined)[] = [
    ...[...claims, ...weights, ...rules].map((item) => fieldOf(item, 'feature')),
    ...steps.flatMap((step) => itemsOf(step, 'cutBy')),
    ...changes.flatMap((change) => itemsOf(change, 'features')),
  ];
  const known = candidatesOf(context);
  return named.flatMap((draft) => (draft ? check(draft, known, context.ids.features) : []));
};

/** The ids of all features, with the names and search words by which an editor may call them. */
function candidatesOf(context: RuleContext): Candidate[] {
  const words = new Map(
    entriesOf(context, 'features').map((entry) => {
      const root = draftOf(entry);
      const names = ['name', 'shortName'].flatMap((key) =>
        ['ja', 'en'].map((language) => textOf(fieldOf(root, key), language) ?? ''),
      );
      const aliases = itemsOf(root, 'aliases').map(({ value }) => String(value));
      return [entry.id, [...names, ...aliases]];
    }),
  );
  return [...context.ids.features].map((name) => ({ name, words: words.get(name) ?? [] }));
}

function check(draft: Draft, candidates: Candidate[], known: ReadonlySet<string>): Finding[] {
  const { value } = draft;
  if (typeof value !== 'string' || value.trim() === '' || known.has(value)) return [];
  const near = nearestNames(value, candidates);
  const lines = near.map((name) => (draft.path.at(-1) === 'feature' ? `feature: ${name}` : name));
  const some = [...known].slice(0, 3);
  return [
    problemAt(draft, {
      found: { ja: `機能 ${quote(value)} はありません`, en: `there is no feature ${quote(value)}` },
      expected: {
        ja: 'content/features/ にあるファイルの名前（.md を除く）',
        en: 'the name of a file in content/features/ without .md',
      },
      write:
        near.length > 0 && near.length <= 3
          ? { ja: lines.join(' か '), en: `write ${lines.join(' or ')}` }
          : { ja: `${some.join('、')} のような id を書く`, en: `write an id such as ${some.join(', ')}` },
    }),
  ];
}
