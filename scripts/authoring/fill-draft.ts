import * as prompts from '@clack/prompts';
import { checkProviderText, type Surroundings } from '../../src/authoring/check-entry.ts';
import { type AskedFeature, orderFeatures } from '../../src/authoring/feature-order.ts';
import { providerText } from '../../src/authoring/provider-text.ts';
import { type Answers, itemsOf, PLAN_QUESTIONS, PROVIDER_QUESTIONS } from '../../src/authoring/questions.ts';
import { readFields } from '../../src/authoring/read-fields.ts';
import { findResembling } from '../../src/authoring/resembling-providers.ts';
import { tellProblem } from '../../src/catalog/problem.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import { askAll, given } from './ask.ts';
import { askClaim } from './ask-claim.ts';
import { confirmClaim, confirmNames } from './confirm.ts';
import { type Draft, saveDraft } from './draft-file.ts';
import { KEYS, LANGUAGE, say } from './terminal.ts';

/** Asks what the draft still lacks, and saves it after every answer. */
export async function fillDraft(draft: Draft, around: Surroundings): Promise<void> {
  const keep = async (answers: Answers) => {
    draft.answers = answers;
    await saveDraft(draft);
  };
  const isClean = (answers: Answers) => showProblems(draft.id, answers, around);
  // What was refused is offered again, so that only the mistake is typed anew.
  let refused: Answers = {};
  // What was left out on purpose is not asked for again once a draft is past it.
  const isPastNames = draft.hasPlans || itemsOf(draft.answers, 'plans').length > 0;
  const askNames = async () => {
    const names = await askAll(PROVIDER_QUESTIONS, { at: [], answers: draft.answers, offered: refused, keep });
    return isClean(names) && (await confirmNames(names));
  };
  while (!isPastNames && !(await askNames())) {
    refused = draft.answers;
    await keep({});
  }
  tellResembling(draft, around);
  let refusedPlan: Answers = {};
  while (!draft.hasPlans) {
    const plan = await askPlan(refusedPlan);
    draft.hasPlans = plan === undefined;
    const answers = plan ? withItem(draft.answers, 'plans', plan) : draft.answers;
    const clean = isClean(answers);
    refusedPlan = clean ? {} : (plan ?? {});
    if (clean) await keep(answers);
  }
  const features = orderFeatures(around.entries);
  do {
    for (const [index, feature] of features.entries()) {
      if (!draft.asked.includes(feature.id))
        await fillClaim(draft, feature, `${index + 1}/${features.length}`, around, isClean);
    }
  } while (await reopenSkipped(draft, features));
}

/** Tells of services that the new one may already be under another name. */
function tellResembling({ answers, hasPlans }: Draft, { entries }: Surroundings): void {
  const found = hasPlans ? [] : findResembling(answers, entries);
  if (found.length === 0) return;
  prompts.log.warn(
    say({
      ja: `運営会社かアドレスが同じサービスがあります: ${found.join(', ')}。同じサービスなら Ctrl+C で止めてください`,
      en: `Same operator or address: ${found.join(', ')}. If it is the same service, stop with Ctrl+C`,
    }),
  );
}

/** Asks for the claim on one feature until it is written, dropped or skipped. */
async function fillClaim(
  draft: Draft,
  feature: AskedFeature,
  place: string,
  { today }: Surroundings,
  isClean: (answers: Answers) => boolean,
): Promise<void> {
  const { begun } = draft;
  const isBegun = begun?.feature === feature.id;
  let refused = isBegun ? begun.refused : undefined;
  const context = {
    plans: itemsOf(draft.answers, 'plans').map(({ id }) => String(id)),
    last: itemsOf(draft.answers, 'claims').at(-1),
    today,
    place,
    keep: (answers: Answers) => saveDraft(Object.assign(draft, { begun: { feature: feature.id, answers, refused } })),
  };
  let claim = await askClaim(feature, { ...context, refused, begun: isBegun ? begun.answers : undefined });
  while (claim) {
    const answers = withItem(draft.answers, 'claims', claim);
    const choice = isClean(answers) ? await confirmClaim(claim) : 'change';
    if (choice === 'save') draft.answers = answers;
    if (choice !== 'change') break;
    refused = claim;
    await context.keep({});
    claim = await askClaim(feature, { ...context, refused });
  }
  draft.asked.push(feature.id);
  delete draft.begun;
  await saveDraft(draft);
}

/** Offers the features once more that were skipped; false where none is to be asked again. */
async function reopenSkipped(draft: Draft, features: readonly AskedFeature[]): Promise<boolean> {
  const answered = itemsOf(draft.answers, 'claims').map((claim) => claim.feature);
  const skipped = features.filter(({ id }) => draft.asked.includes(id) && !answered.includes(id));
  if (skipped.length === 0) return false;
  const chosen = given(
    await prompts.multiselect({
      ...KEYS,
      message: say({
        ja: `${skipped.length}個の機能を未確認にしました。答え直すものがあれば選び（スペースキー）、なければ Enter`,
        en: `${skipped.length} features stay not verified. Choose any to answer after all (space), or press Enter to finish`,
      }),
      options: skipped.map(({ id, shortName }) => ({ value: id, label: `${id}  ${say(shortName)}` })),
      required: false,
    }),
  );
  draft.asked = draft.asked.filter((id) => !chosen.includes(id));
  return chosen.length > 0;
}

/** Whether the file would pass the check so far; what is wrong is shown, and the questions are asked again. */
function showProblems(id: string, answers: Answers, around: Surroundings): boolean {
  const problems = checkProviderText(id, providerText(readFields(providerSchema, [], answers).data), around);
  for (const problem of problems) prompts.log.error(tellProblem(problem, LANGUAGE));
  return problems.length === 0;
}

function withItem(answers: Answers, key: 'plans' | 'claims', item: Answers): Answers {
  return { ...answers, [key]: [...itemsOf(answers, key), item] };
}

/** Asks for one plan; undefined where there is none left. `offered` is one that was refused, or empty. */
async function askPlan(offered: Answers): Promise<Answers | undefined> {
  prompts.log.info(say({ ja: 'プラン', en: 'A plan' }));
  const plan = await askAll(PLAN_QUESTIONS, {
    at: ['plans', 0],
    answers: {},
    offered,
    stop: ({ id }) => id === undefined,
  });
  return plan.id === undefined ? undefined : plan;
}
