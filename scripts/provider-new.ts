import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { parse } from 'yaml';
import { checkProviderText, type Surroundings } from '../src/authoring/check-entry.ts';
import { type AskedFeature, orderFeatures } from '../src/authoring/feature-order.ts';
import { fieldsFromFlags, flagOfField, PROVIDER_FLAGS, usageOf } from '../src/authoring/flag-fields.ts';
import { providerText } from '../src/authoring/provider-text.ts';
import { type Answers, PLAN_QUESTIONS, PROVIDER_QUESTIONS } from '../src/authoring/questions.ts';
import { readAnswer } from '../src/authoring/read-answer.ts';
import { readFields } from '../src/authoring/read-fields.ts';
import { tellByFlag } from '../src/authoring/tell-by-flag.ts';
import { type Problem, tellProblem } from '../src/catalog/problem.ts';
import { planSchema, providerSchema } from '../src/schema/provider.ts';
import type { Localized } from '../src/schema/text.ts';
import { askAll, given } from './authoring/ask.ts';
import { askClaim, confirmClaim } from './authoring/ask-claim.ts';
import { createFile, doneLines, providerFile, readSurroundings, refuseProblems } from './authoring/content-file.ts';
import { type Draft, listDrafts, readDraft, removeDraft, saveDraft } from './authoring/draft-file.ts';
import { CommandError, LANGUAGE, LANGUAGE_USAGE, runCommand, say } from './authoring/terminal.ts';

/**
 * `npm run provider:new`: asks for a provider and writes its file; with flags it asks nothing. A dialogue that is left
 * is kept in `.drafts/` and offered again. A file that would not pass the check is not written.
 */
const USAGE = `Usage: npm run provider:new
       npm run provider:new -- --id <id> ${usageOf(PROVIDER_FLAGS, [])}
         [--plan '{ id: standard, name: { ja: …, en: … }, monthlyYen: 990 }' …]
         [--claim '{ feature: waf, plans: all, support: included, source: { … }, confidence: high }' …]
${LANGUAGE_USAGE}`;

/** Every flag with the field that it fills. */
const FLAGS = { id: ['id'], ...PROVIDER_FLAGS, plan: ['plans'], claim: ['claims'] };

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      id: text,
      plan: list,
      claim: list,
      ...Object.fromEntries(Object.keys(PROVIDER_FLAGS).map((flag) => [flag, text])),
    },
  });
  if (Object.keys(values).length > 0)
    return writeProvider(...readFlags(values), (problem) => tellByFlag(problem, FLAGS));
  if (!process.stdin.isTTY) throw new CommandError(USAGE);
  await converse();
}

function readFlags(values: Record<string, unknown>): [string, Answers] {
  const lines = (flag: string) => ((values[flag] as string[] | undefined) ?? []).map((line) => parseLine(flag, line));
  const [plans, claims] = [lines('plan'), lines('claim')];
  const { data, refused } = readFields(providerSchema, [], {
    ...fieldsFromFlags(PROVIDER_FLAGS, values),
    ...(plans.length > 0 ? { plans } : {}),
    ...(claims.length > 0 ? { claims } : {}),
  });
  const id = readId(String(values.id ?? ''));
  const reasons = [...id.refused, ...refused].map(({ field, told }) => `${flagOfField(FLAGS, field)}: ${say(told)}`);
  if (reasons.length > 0) throw new CommandError(reasons.join('\n'));
  return [id.id, data];
}

function parseLine(flag: string, line: string): unknown {
  try {
    return parse(line, { version: '1.2', schema: 'core', maxAliasCount: 0 });
  } catch {
    const form = "'{ id: standard, name: { ja: …, en: … } }'";
    throw new CommandError(
      say({
        ja: `--${flag} の ${line} を読めません。${form} の形で書いてください。`,
        en: `--${flag} ${line} cannot be read; write it as in ${form}.`,
      }),
    );
  }
}

function readId(typed: string) {
  const answer = readAnswer(planSchema, ['id'], typed);
  return 'value' in answer
    ? { id: String(answer.value), refused: [] }
    : { id: '', refused: [{ field: 'id', told: answer.refused }] };
}

async function writeProvider(
  id: string,
  fields: Answers,
  tell?: (problem: Problem) => Localized | undefined,
): Promise<void> {
  const file = providerFile(id);
  const content = providerText(fields);
  // A name that is taken is told as such, before any mistake that follows from it.
  if (!existsSync(file)) refuseProblems(id, content, await readSurroundings(), tell);
  await createFile(file, content);
  console.log(doneLines(id, file).join('\n'));
}

async function converse(): Promise<void> {
  prompts.intro(say({ ja: '新しいサービスを書き足す', en: 'Add a provider' }));
  // Read while the first question is answered, so that nobody waits for it.
  const reading = readSurroundings();
  const draft = (await resumeDraft()) ?? { id: await askId(), answers: {}, hasPlans: false, asked: [] };
  try {
    await fillDraft(draft, await reading);
    const { data } = readFields(providerSchema, [], draft.answers);
    await writeProvider(draft.id, data);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const kept = say({
      ja: `ここまでの答えは .drafts/${draft.id}.json にあります。もう一度 npm run provider:new で続けられます。`,
      en: `The answers so far are in .drafts/${draft.id}.json; npm run provider:new goes on with them.`,
    });
    throw new CommandError(`${error.message}\n${kept}`);
  }
  await removeDraft(draft.id);
}

async function resumeDraft(): Promise<Draft | undefined> {
  const ids = await listDrafts();
  if (ids.length === 0) return undefined;
  const id = given(
    await prompts.select({
      message: say({ ja: '書きかけがあります。続けますか', en: 'There are drafts. Go on with one?' }),
      options: [
        ...ids.map((value) => ({ value, label: value })),
        { value: '', label: say({ ja: '新しく始める', en: 'Start anew' }) },
      ],
    }),
  );
  if (id === '') return undefined;
  const draft = await readDraft(id);
  const claims = itemsOf(draft.answers, 'claims').map(({ feature }) => String(feature));
  const written = [...claims, ...(draft.begun ? [`${draft.begun.feature} …`] : [])].join(', ') || '–';
  const skipped = draft.asked.length - claims.length;
  prompts.log.info(
    say({
      ja: `プラン ${itemsOf(draft.answers, 'plans').length}、記載: ${written}、未確認にした機能 ${skipped}`,
      en: `plans: ${itemsOf(draft.answers, 'plans').length}; claims: ${written}; features left not verified: ${skipped}`,
    }),
  );
  return draft;
}

async function askId(): Promise<string> {
  const drafts = await listDrafts();
  const typed = given(
    await prompts.text({
      message: say({
        ja: 'id  ファイル名になる、半角の英小文字・数字・ハイフン',
        en: 'id  the file name: lower-case letters, digits, hyphens',
      }),
      validate(value) {
        const { id, refused } = readId(value ?? '');
        const taken = say({ ja: `${providerFile(id)} はもうあります`, en: `${providerFile(id)} exists already` });
        const begun = say({
          ja: `${id} には書きかけがあります。Ctrl+C で止めて始め直すと続けられます。捨てるなら .drafts/${id}.json を消してください`,
          en: `there is a draft of ${id}; stop with Ctrl+C and start again to go on with it, or delete .drafts/${id}.json to drop it`,
        });
        const [first] = refused;
        if (first) return say(first.told);
        return existsSync(providerFile(id)) ? taken : drafts.includes(id) ? begun : undefined;
      },
    }),
  );
  return readId(typed).id;
}

/** Asks what the draft still lacks, and saves it after every answer. */
async function fillDraft(draft: Draft, around: Surroundings): Promise<void> {
  const keep = async (answers: Answers) => {
    draft.answers = answers;
    await saveDraft(draft);
  };
  const isClean = (answers: Answers) => showProblems(draft.id, answers, around);
  // What was refused is offered again, so that only the mistake is typed anew.
  let refused: Answers = {};
  while (!isClean(await askAll(PROVIDER_QUESTIONS, { at: [], answers: draft.answers, offered: refused, keep }))) {
    refused = draft.answers;
    await keep({});
  }
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
  } while (await reopenSkipped(draft));
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
  const context = {
    plans: itemsOf(draft.answers, 'plans').map(({ id }) => String(id)),
    last: itemsOf(draft.answers, 'claims').at(-1),
    today,
    place,
    keep: (answers: Answers) => saveDraft(Object.assign(draft, { begun: { feature: feature.id, answers } })),
  };
  let claim = await askClaim(feature, { ...context, begun: begun?.feature === feature.id ? begun.answers : undefined });
  while (claim) {
    const answers = withItem(draft.answers, 'claims', claim);
    const choice = isClean(answers) ? await confirmClaim(claim) : 'change';
    if (choice === 'save') draft.answers = answers;
    if (choice !== 'change') break;
    claim = await askClaim(feature, { ...context, refused: claim });
  }
  draft.asked.push(feature.id);
  delete draft.begun;
  await saveDraft(draft);
}

/** Offers the features once more that were skipped; false where none is to be asked again. */
async function reopenSkipped(draft: Draft): Promise<boolean> {
  const answered = itemsOf(draft.answers, 'claims').map((claim) => claim.feature);
  const skipped = draft.asked.filter((id) => !answered.includes(id));
  if (skipped.length === 0) return false;
  const chosen = given(
    await prompts.multiselect({
      message: say({
        ja: `${skipped.length}個の機能を未確認にしました。答え直すものがあれば選び（スペースキー）、なければ Enter`,
        en: `${skipped.length} features stay not verified. Choose any to answer after all (space), or press Enter to finish`,
      }),
      options: skipped.map((value) => ({ value })),
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

function itemsOf(answers: Answers, key: 'plans' | 'claims'): Answers[] {
  return (answers[key] ?? []) as Answers[];
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

runCommand('provider:new', USAGE, main);
