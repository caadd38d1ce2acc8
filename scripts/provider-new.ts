import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { parse } from 'yaml';
import { fieldsFromFlags, flagOfField, PROVIDER_FLAGS, usageOf } from '../src/authoring/flag-fields.ts';
import { providerText } from '../src/authoring/provider-text.ts';
import type { Answers } from '../src/authoring/questions.ts';
import { readFields } from '../src/authoring/read-fields.ts';
import { readId } from '../src/authoring/read-id.ts';
import { tellByFlag } from '../src/authoring/tell-by-flag.ts';
import type { Problem } from '../src/catalog/problem.ts';
import { providerSchema } from '../src/schema/provider.ts';
import type { Localized } from '../src/schema/text.ts';
import { createFile, doneLines, providerFile, readSurroundings, refuseProblems } from './authoring/content-file.ts';
import { listDrafts, removeDraft } from './authoring/draft-file.ts';
import { fillDraft } from './authoring/fill-draft.ts';
import { startDraft } from './authoring/start-draft.ts';
import { CommandError, LANGUAGE_FLAG, LANGUAGE_USAGE, runCommand, say } from './authoring/terminal.ts';

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
  const { lang: _language, ...values } = parseArgs({
    options: {
      ...LANGUAGE_FLAG,
      id: text,
      plan: list,
      claim: list,
      ...Object.fromEntries(Object.keys(PROVIDER_FLAGS).map((flag) => [flag, text])),
    },
  }).values as Record<string, unknown>;
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
  const named = readId(String(values.id ?? ''));
  const refusedId = 'refused' in named ? [{ field: 'id', told: named.refused }] : [];
  const reasons = [...refusedId, ...refused].map(({ field, told }) => `${flagOfField(FLAGS, field)}: ${say(told)}`);
  if (reasons.length > 0) throw new CommandError(reasons.join('\n'));
  return ['id' in named ? named.id : '', data];
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
  const draft = await startDraft();
  try {
    await fillDraft(draft, await reading);
    const { data } = readFields(providerSchema, [], draft.answers);
    await writeProvider(draft.id, data);
  } catch (error) {
    // Nothing is kept where it was stopped before the first answer.
    if (!(error instanceof CommandError) || !(await listDrafts()).includes(draft.id)) throw error;
    const kept = say({
      ja: `ここまでの答えは .drafts/${draft.id}.json にあります。もう一度 npm run provider:new で続けられます。`,
      en: `The answers so far are in .drafts/${draft.id}.json; npm run provider:new goes on with them.`,
    });
    throw new CommandError(`${error.message}\n${kept}`);
  }
  await removeDraft(draft.id);
}

runCommand('provider:new', USAGE, main);
