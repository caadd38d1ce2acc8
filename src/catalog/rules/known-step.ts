import { type Draft, draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { type Finding, quote } from '../problem.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

/** The attack step that a rule of a question cuts exists, and names the rule's feature among those that cut it. */
export const knownStep: Rule = (context) => {
  const steps = stepsOf(context);
  return entriesOf(context, 'questions')
    .flatMap((entry) => itemsOf(draftOf(entry), 'rules'))
    .flatMap((rule) => {
      const cuts = fieldOf(rule, 'cuts');
      const attack = textOf(cuts, 'attack');
      const feature = textOf(rule, 'feature');
      if (!cuts || attack === undefined || feature === undefined || isUnreadable(context, attack)) return [];
      const cutBy = steps.get(`${attack}/${textOf(cuts, 'step')}`);
      // A step whose own list is wrong is told there.
      const isSound = cutBy?.length !== 0 && (cutBy ?? []).every((id) => context.ids.features.has(id));
      return cutBy?.includes(feature) || !isSound ? [] : explain(cuts, feature, steps);
    });
};

/** By `attack/step` the features that cut it. */
function stepsOf(context: RuleContext): Map<string, string[]> {
  return new Map(
    entriesOf(context, 'attacks').flatMap((entry) =>
      itemsOf(draftOf(entry), 'steps').map((step): [string, string[]] => [
        `${entry.id}/${textOf(step, 'id')}`,
        itemsOf(step, 'cutBy').map(({ value }) => String(value)),
      ]),
    ),
  );
}

function isUnreadable({ unreadable }: RuleContext, attack: string): boolean {
  return unreadable.some(({ collection, id }) => collection === 'attacks' && id === attack);
}

function explain(cuts: Draft, feature: string, steps: ReadonlyMap<string, string[]>): Finding[] {
  const named = `${textOf(cuts, 'attack')}/${textOf(cuts, 'step')}`;
  const right = [...steps].filter(([, cutBy]) => cutBy.includes(feature)).map(([step]) => step.split('/'));
  const lines = right.map(([attack, step]) => `cuts: { attack: ${attack}, step: ${step} }`);
  return [
    problemAt(cuts, {
      found: {
        ja: `${quote(named)} は、${quote(feature)} で断てる段階ではありません`,
        en: `${quote(named)} is no step that ${quote(feature)} cuts`,
      },
      expected: {
        ja: 'cutBy にこの機能がある、content/attacks/ の段階',
        en: 'a step in content/attacks/ whose cutBy names the feature',
      },
      write:
        lines.length > 0
          ? { ja: lines.join(' か '), en: `write ${lines.join(' or ')}` }
          : { ja: 'cuts の行を消す', en: 'remove the line, for the feature cuts no step' },
    }),
  ];
}
