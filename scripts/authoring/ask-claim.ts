import * as prompts from '@clack/prompts';
import type { AskedFeature } from '../../src/authoring/feature-order.ts';
import { type Answers, CLAIM_QUESTIONS } from '../../src/authoring/questions.ts';
import { readFields } from '../../src/authoring/read-fields.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import { askAll, given } from './ask.ts';
import { KEYS, say } from './terminal.ts';

/** What the dialogue knows before it asks about a feature. */
export interface ClaimContext {
  /** The ids of the provider's plans. */
  plans: readonly string[];
  /** The claim before, whose source is offered again. */
  last?: Answers | undefined;
  /** The same claim as it was refused by the check, offered again. */
  refused?: Answers | undefined;
  /** Answers of a dialogue that was left in the middle of this claim. */
  begun?: Answers | undefined;
  /** YYYY-MM-DD, offered as the day read. */
  today: string;
  /** Which feature of how many this is, such as `3/29`; '' for a single one. */
  place: string;
  /** Receives the answers after each one. */
  keep?: (answers: Answers) => Promise<void>;
}

/** Asks for one claim on a feature; undefined where the feature stays unknown. */
export async function askClaim(feature: AskedFeature, context: ClaimContext): Promise<Answers | undefined> {
  const { shortName, whatCounts, measure } = feature;
  const unit = measure ? `\n${say(measure.name)} (measure): ${say(measure.unit)}` : '';
  prompts.note(`${say(whatCounts)}${unit}`, `${context.place} ${feature.id}  ${say(shortName)}`.trim());
  const { url, title, kind, via } = (context.last?.source ?? {}) as Answers;
  const answers = await askAll(CLAIM_QUESTIONS, {
    at: ['claims', 0],
    answers: context.begun ?? {},
    offered: context.refused ?? { source: { url, title, kind, via, readOn: context.today } },
    feature,
    today: context.today,
    ...(context.keep ? { keep: context.keep } : {}),
    stop: ({ support }) => support === undefined,
  });
  if (answers.support === undefined) return undefined;
  const plans = await askPlans(context.plans, context.refused?.plans);
  return readFields(providerSchema, ['claims', 0], { feature: feature.id, plans, ...answers }).data;
}

/** @param before the plans chosen for the same claim before, `all` or ids */
async function askPlans(plans: readonly string[], before: unknown): Promise<'all' | string[]> {
  if (plans.length < 2) return 'all';
  const chosen = given(
    await prompts.multiselect({
      ...KEYS,
      message: say({
        ja: 'plans  どのプランの記載か（スペースキーで選び、Enter）',
        en: 'plans  which plans it holds for',
      }),
      options: plans.map((value) => ({ value })),
      initialValues: Array.isArray(before) ? before.map(String) : [...plans],
      required: false,
    }),
  );
  if (chosen.length === 0) {
    prompts.log.error(say({ ja: 'プランを1つ以上選んでください', en: 'choose at least one plan' }));
    return askPlans(plans, before);
  }
  return chosen.length === plans.length ? 'all' : chosen;
}
