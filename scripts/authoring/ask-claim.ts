import * as prompts from '@clack/prompts';
import type { AskedFeature } from '../../src/authoring/feature-order.ts';
import { type Answers, CLAIM_QUESTIONS } from '../../src/authoring/questions.ts';
import { readFields } from '../../src/authoring/read-fields.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import { askAll, given } from './ask.ts';
import { say } from './terminal.ts';

/** What the dialogue knows before it asks about a feature. */
export interface ClaimContext {
  /** The ids of the provider's plans. */
  plans: readonly string[];
  /** The claim before, whose source is offered again. */
  last?: Answers | undefined;
  /** The same claim as it was refused by the check, offered again. */
  refused?: Answers | undefined;
  /** YYYY-MM-DD, offered as the day read. */
  today: string;
}

/** Asks for one claim on a feature; undefined where the feature stays unknown. */
export async function askClaim(feature: AskedFeature, context: ClaimContext): Promise<Answers | undefined> {
  const { shortName, whatCounts, measure } = feature;
  const unit = measure ? `\n${say(measure.name)} (measure): ${say(measure.unit)}` : '';
  prompts.note(`${say(whatCounts)}${unit}`, `${feature.id}  ${say(shortName)}`);
  const { url, title, kind, via } = (context.last?.source ?? {}) as Answers;
  const answers = await askAll(CLAIM_QUESTIONS, {
    at: ['claims', 0],
    answers: {},
    offered: context.refused ?? { source: { url, title, kind, via, readOn: context.today } },
    feature,
    stop: ({ support }) => support === undefined,
  });
  if (answers.support === undefined) return undefined;
  const plans = await askPlans(context.plans);
  return readFields(providerSchema, ['claims', 0], { feature: feature.id, plans, ...answers }).data;
}

async function askPlans(plans: readonly string[]): Promise<'all' | string[]> {
  if (plans.length < 2) return 'all';
  const chosen = given(
    await prompts.multiselect({
      message: say({ ja: 'plans  どのプランの記載か', en: 'plans  which plans it holds for' }),
      options: plans.map((value) => ({ value })),
      initialValues: [...plans],
      required: true,
    }),
  );
  return chosen.length === plans.length ? 'all' : chosen;
}
