import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { needsEditor } from '../src/evidence/classify-visit.ts';
import { sourcePages } from '../src/evidence/sources.ts';
import { type Locale, localizer } from '../src/i18n/locale.ts';
import { EVIDENCE_CHECK as WORDS } from '../src/i18n/messages/evidence-check.ts';
import { buildDate, contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { type CheckResult, checkSources } from './evidence/check-sources.ts';
import { Progress } from './evidence/progress.ts';
import { toJson, toMarkdown, toTerminal } from './evidence/report.ts';
import { DEFAULTS } from './evidence/visit-options.ts';
import { printHelp } from './help.ts';
import { readCatalog } from './read-catalog.ts';

/**
 * `npm run evidence:check`: visits the pages that the content cites and tells which must be read again.
 * Exit code 0 where nothing needs an editor, 1 where something does, 2 where the command is written wrongly or the
 * content has mistakes, 130 after Ctrl-C.
 */
const USAGE = `Usage: npm run evidence:check -- [options]
  --provider <id>    only pages that this provider's file cites (may be repeated)
  --host <name>      only pages of this host, such as www.example.jp (may be repeated)
  --only <text>      only addresses that hold this text
  --limit <number>   at most so many pages
  --accept           record what the last run read (and visit what it did not) as the state to compare with
  --markdown <file>  write the report as Markdown as well
  --json <file>      write the report as JSON as well
  --lang ja|en       the language of the report`;

const FINGERPRINTS = 'evidence/fingerprints.json';
const JOURNAL = '.evidence/last-run.jsonl';
/** What a shell expects of a command that Ctrl-C ended: 128 + SIGINT. */
const INTERRUPTED = 130;

function readArguments() {
  const { values } = parseArgs({
    options: {
      provider: { type: 'string', multiple: true },
      host: { type: 'string', multiple: true },
      only: { type: 'string' },
      limit: { type: 'string' },
      accept: { type: 'boolean', default: false },
      markdown: { type: 'string' },
      json: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const { lang = terminalLanguage(), limit = '' } = values;
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang is ja or en, found "${lang}"`);
  if (!/^(?:[1-9]\d*)?$/.test(limit)) throw new Error(`--limit is a whole number from 1, found "${limit}"`);
  return { ...values, locale: lang as Locale };
}

/** Says who asks, and where there is a public site, where to complain. */
function userAgent(): string {
  const contact = process.env.SITE_URL ? ` (+${process.env.SITE_URL.replace(/\/$/, '')}/about/)` : '';
  return `SabamoriEvidenceCheck/1.0${contact}`;
}

async function check(
  args: ReturnType<typeof readArguments>,
  interrupted: AbortSignal,
): Promise<CheckResult | undefined> {
  const l = localizer(args.locale);
  const { providers } = await readCatalog({ folder: contentFolder() }, contentFolder(), buildDate());
  const unknown = args.provider?.find((id) => !providers.some((provider) => provider.id === id));
  if (unknown) throw new Error(`there is no provider "${unknown}"`);
  let progress = new Progress(0, process.stderr);
  let [total, done] = [0, 0];
  try {
    return await checkSources({
      pages: sourcePages(providers),
      selection: {
        ...(args.provider ? { providers: args.provider } : {}),
        ...(args.host ? { hosts: args.host } : {}),
        ...(args.only ? { only: args.only } : {}),
        ...(args.limit ? { limit: Number(args.limit) } : {}),
      },
      fingerprintFile: FINGERPRINTS,
      journalFile: JOURNAL,
      accept: args.accept,
      options: { ...DEFAULTS, userAgent: userAgent(), interrupted },
      now: new Date(),
      onStart: (pages, visited) => {
        [total, done] = [pages, visited];
        if (visited > 0 && !args.accept) console.error(l(WORDS.resumed(visited)));
        progress = new Progress(pages - visited, process.stderr);
      },
      onVisit: ({ address }) => {
        done += 1;
        progress.advance(address);
      },
    });
  } catch (error) {
    if (!interrupted.aborted) throw error;
    progress.clear();
    console.error(l(WORDS.interrupted(done, total)));
    return undefined;
  } finally {
    progress.clear();
  }
}

async function main(): Promise<void> {
  if (printHelp(USAGE)) return;
  const args = readArguments();
  const l = localizer(args.locale);
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const result = await check(args, interruption.signal);
  if (!result) {
    process.exitCode = INTERRUPTED;
    return;
  }
  const { findings, accepted } = result;
  if (findings.length === 0) throw new Error(l(WORDS.noneSelected));
  if (args.markdown) writeFileSync(args.markdown, toMarkdown(findings, args.locale));
  if (args.json) writeFileSync(args.json, toJson(findings));
  console.log(toTerminal(findings, args.locale));
  if (findings.every(({ status }) => status === 'unreachable')) console.log(l(WORDS.allUnreachable));
  if (args.accept) console.log(l(WORDS.accepted(accepted, FINGERPRINTS)));
  process.exitCode = findings.some(needsEditor) ? 1 : 0;
}

main().catch((error: Error) => {
  console.error(`evidence:check: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
