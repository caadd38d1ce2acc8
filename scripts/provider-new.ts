import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { parse } from 'yaml';
import { orderFeatures } from '../src/authoring/feature-order.ts';
import { fieldsFromFlags, PROVIDER_FLAGS } from '../src/authoring/flag-fields.ts';
import { providerText } from '../src/authoring/provider-text.ts';
import { type Answers, PLAN_QUESTIONS, PROVIDER_QUESTIONS } from '../src/authoring/questions.ts';
import { readAnswer } from '../src/authoring/read-answer.ts';
import { readFields } from '../src/authoring/read-fields.ts';
import { planSchema, providerSchema } from '../src/schema/provider.ts';
import { askAll, given } from './authoring/ask.ts';
import { askClaim } from './authoring/ask-claim.ts';
import { createFile, doneLines, providerFile, readSurroundings, refuseProblems } from './authoring/content-file.ts';
import { type Draft, listDrafts, readDraft, removeDraft, saveDraft } from './authoring/draft-file.ts';
import { CommandError, runCommand, say } from './authoring/terminal.ts';

/**
 * `npm run provider:new`: asks for a provider and writes its file; with flags it asks nothing. A dialogue that is left
 * is kept in `.drafts/` and offered again. A file that would not pass the check is not written.
 */
const USAGE = `Usage: npm run provider:new
       npm run provider:new -- --id <id> ${Object.keys(PROVIDER_FLAGS)
         .map((flag) => `--${flag} …`)
         .join(' ')}
         [--plan '{ id: standard, name: { ja: …, en: … }, monthlyYen: 990 }' …]
         [--claim '{ feature: waf, plans: all, support: included, source: { … }, confidence: high }' …]`;

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
  if (Object.keys(values).length > 0) return writeProvider(...readFlags(values));
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
  const reasons = [...id.refused, ...refused].map(({ field, told }) => `${field}: ${say(told)}`);
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

async function writeProvider(id: string, fields: Answers): Promise<void> {
  const file = providerFile(id);
  const content = providerText(fields);
  // A name that is taken is told as such, before any mistake that follows from it.
  if (!existsSync(file)) refuseProblems(id, content, await readSurroundings());
  await createFile(file, content);
  console.log(doneLines(id, file).join('\n'));
}

async function converse(): Promise<void> {
  prompts.intro(say({ ja: '新しいサービスを書き足す', en: 'Add a provider' }));
  const draft = (await resumeDraft()) ?? { id: await askId(), answers: {}, hasPlans: false, asked: [] };
  try {
    await fillDraft(draft);
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
  return id === '' ? undefined : readDraft(id);
}

async function askId(): Promise<string> {
  const typed = given(
    await prompts.text({
      message: say({
        ja: 'id  ファイル名になる、半角の英小文字・数字・ハイフン',
        en: 'id  the file name: lower-case letters, digits, hyphens',
      }),
      validate(value) {
        const { id, refused } = readId(value ?? '');
        const taken = say({ ja: `${providerFile(id)} はもうあります`, en: `${providerFile(id)} exists already` });
        const [first] = refused;
        return first ? say(first.told) : existsSync(providerFile(id)) ? taken : undefined;
      },
    }),
  );
  return readId(typed).id;
}

/** Asks what the draft still lacks, and saves it after every answer. */
async function fillDraft(draft: Draft): Promise<void> {
  const keep = async (answers: Answers) => {
    draft.answers = answers;
    await saveDraft(draft);
  };
  await askAll(PROVIDER_QUESTIONS, { at: [], answers: draft.answers, keep });
  while (!draft.hasPlans) await askPlan(draft, keep);
  const around = await readSurroundings();
  const features = orderFeatures(around.entries).filter(({ id }) => !draft.asked.includes(id));
  for (const feature of features) {
    const claims = (draft.answers.claims ?? []) as Answers[];
    const plans = ((draft.answers.plans ?? []) as Answers[]).map(({ id }) => String(id));
    const claim = await askClaim(feature, { plans, last: claims.at(-1), today: around.today });
    draft.asked.push(feature.id);
    await keep(claim ? { ...draft.answers, claims: [...claims, claim] } : draft.answers);
  }
}

async function askPlan(draft: Draft, keep: (answers: Answers) => Promise<void>): Promise<void> {
  prompts.log.info(
    say({ ja: 'プラン。なければ id を空のまま Enter', en: 'A plan; Enter without an id where there is none left' }),
  );
  const plan = await askAll(PLAN_QUESTIONS, {
    at: ['plans', 0],
    answers: {},
    stop: ({ id }) => id === undefined,
  });
  draft.hasPlans = plan.id === undefined;
  const plans = (draft.answers.plans ?? []) as Answers[];
  await keep(draft.hasPlans ? draft.answers : { ...draft.answers, plans: [...plans, plan] });
}

runCommand('provider:new', USAGE, main);
