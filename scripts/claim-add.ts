import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type AskedFeature, orderFeatures } from '../src/authoring/feature-order.ts';
import { CLAIM_FLAGS, fieldsFromFlags, flagOfField, readPlans, usageOf } from '../src/authoring/flag-fields.ts';
import { insertClaim } from '../src/authoring/insert-claim.ts';
import type { Answers } from '../src/authoring/questions.ts';
import { readFields } from '../src/authoring/read-fields.ts';
import { tellByFlag } from '../src/authoring/tell-by-flag.ts';
import { draftOf, itemsOf } from '../src/catalog/draft.ts';
import { nearestNames } from '../src/catalog/nearest-name.ts';
import { planCandidates } from '../src/catalog/suggest-plans.ts';
import { providerSchema } from '../src/schema/provider.ts';
import { askClaim } from './authoring/ask-claim.ts';
import { confirmClaim } from './authoring/confirm.ts';
import { doneLines, providerFile, readSurroundings, refuseProblems, replaceFile } from './authoring/content-file.ts';
import { listDrafts } from './authoring/draft-file.ts';
import { CommandError, LANGUAGE_FLAG, LANGUAGE_USAGE, runCommand, say } from './authoring/terminal.ts';

/**
 * `npm run claim:add -- <provider> <feature>`: asks for one claim and adds it to the provider's file; with flags it
 * asks nothing. A file that would not pass the check is left as it was.
 */
const USAGE = `Usage: npm run claim:add -- <provider> <feature> [${usageOf(CLAIM_FLAGS, ['claims', 0])}]
${LANGUAGE_USAGE}`;

async function main(): Promise<void> {
  const {
    values: { lang: _language, ...values },
    positionals,
  } = parseArgs({
    options: {
      ...LANGUAGE_FLAG,
      ...Object.fromEntries(Object.keys(CLAIM_FLAGS).map((flag) => [flag, { type: 'string' } as const])),
    },
    allowPositionals: true,
  });
  const [id, featureId] = positionals;
  if (id === undefined || featureId === undefined || positionals.length > 2) {
    const needed = say({
      ja: 'サービスの id と機能の id を1つずつ書いてください（content/providers/ と content/features/ のファイル名）。',
      en: 'name one provider and one feature, by the names of their files in content/providers/ and content/features/.',
    });
    throw new CommandError(`${needed}\n${USAGE}`);
  }

  const around = await readSurroundings();
  const providers = around.entries.filter(({ collection }) => collection === 'providers');
  if ((await listDrafts()).includes(id) && !providers.some((provider) => provider.id === id)) {
    throw new CommandError(
      say({
        ja: `${id} はまだ書きかけです。npm run provider:new で続けて、ファイルができてから足してください。`,
        en: `${id} is a draft so far; go on with npm run provider:new, and add claims once its file is there.`,
      }),
    );
  }
  const provider = pick(id, providers, { ja: 'サービス', en: 'provider' });
  const feature = pick(featureId, orderFeatures(around.entries), { ja: '機能', en: 'feature' });
  const plans = planCandidates(provider).map(({ name }) => name);
  const hasFlags = Object.keys(values).length > 0;
  const claim = hasFlags ? readFlags(feature, values) : await converse(feature, plans, around.today);
  if (!claim) return;

  const file = providerFile(id);
  const before = await readFile(file, 'utf8');
  const text = insertClaim(before, claim);
  if (text === undefined) {
    throw new CommandError(
      say({
        ja: `${file} の claims: の下に「  - feature:」で始まる並びがなく、書き足せません。`,
        en: `${file} has no list below claims: to which a claim can be added.`,
      }),
    );
  }
  const added = `claims[${itemsOf(draftOf(provider), 'claims').length}]`;
  refuseProblems(id, text, around, (problem) => (hasFlags ? tellByFlag(problem, CLAIM_FLAGS, added) : undefined));
  await replaceFile(file, before, text);
  console.log(doneLines(id, file).join('\n'));
}

/** Asks for the claim until it is to be written; undefined where it is dropped. */
async function converse(feature: AskedFeature, plans: string[], today: string): Promise<Answers | undefined> {
  const context = { plans, today, place: '' };
  for (
    let claim = await askClaim(feature, context);
    claim;
    claim = await askClaim(feature, { ...context, refused: claim })
  ) {
    const choice = await confirmClaim(claim);
    if (choice !== 'change') return choice === 'save' ? claim : undefined;
  }
  return undefined;
}

function pick<T extends { id: string }>(id: string, known: readonly T[], kind: { ja: string; en: string }): T {
  const found = known.find((item) => item.id === id);
  if (found) return found;
  const near = nearestNames(
    id,
    known.map(({ id: name }) => ({ name })),
  ).join(', ');
  throw new CommandError(
    say({
      ja: `${kind.ja} ${id} はありません。${near ? `もしかして ${near}` : ''}`,
      en: `there is no ${kind.en} ${id}.${near ? ` Did you mean ${near}?` : ''}`,
    }),
  );
}

function readFlags(feature: AskedFeature, values: Record<string, unknown>): Answers {
  const typed = fieldsFromFlags(CLAIM_FLAGS, values);
  const plans = readPlans(String(typed.plans ?? 'all'));
  const { data, refused } = readFields(providerSchema, ['claims', 0], { ...typed, feature: feature.id, plans });
  if (refused.length === 0) return data;
  const flagOf = (field: string) => flagOfField(CLAIM_FLAGS, field.replace(/^claims\[0\]\./, ''));
  throw new CommandError(refused.map(({ field, told }) => `${flagOf(field)}: ${say(told)}`).join('\n'));
}

runCommand('claim:add', USAGE, main);
