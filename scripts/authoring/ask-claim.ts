import * as prompts from '@clack/prompts';
import { stringify } from 'yaml';
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

/** Shows who offers the service as it will be written; whether it is right. */
export async function confirmNames(names: Answers): Promise<boolean> {
  prompts.note(stringify(names).trim(), say({ ja: 'このサービス', en: 'This service' }));
  return given(
    await prompts.select({
      ...KEYS,
      message: say({ ja: 'これで進めますか', en: 'Go on with this?' }),
      options: [
        { value: true, label: say({ ja: '進める', en: 'Go on' }) },
        { value: false, label: say({ ja: '答え直す', en: 'Answer again' }) },
      ],
    }),
  );
}

/** Shows a claim as it will be written, and asks what to do with it. */
export async function confirmClaim(claim: Answers): Promise<'save' | 'change' | 'drop'> {
  prompts.note(stringify(claim).trim(), say({ ja: 'この記載', en: 'This claim' }));
  return given(
    await prompts.select({
      ...KEYS,
      message: say({
        ja: '出典と日付も確かめてください。書きますか',
        en: 'Check the source and its date too. Write it?',
      }),
      options: [
        { value: 'save' as const, label: say({ ja: '書く', en: 'Write it' }) },
        { value: 'change' as const, label: say({ ja: '答え直す', en: 'Answer again' }) },
        { value: 'drop' as const, label: say({ ja: '書かない', en: 'Drop it' }) },
      ],
    }),
  );
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
