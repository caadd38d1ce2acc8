import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Triage } from '../src/bounce/judging/verdict.ts';
import { LARGEST_SOURCE } from '../src/bounce/limits.ts';
import { triageMail } from '../src/bounce/triage-mail.ts';
import { describeTriage } from '../src/i18n/describe-triage.ts';
import type { Locale } from '../src/i18n/locale.ts';
import { TRIAGE } from '../src/i18n/messages/triage.ts';
import { terminalLanguage } from '../src/site/environment.ts';

/**
 * `npm run --silent triage -- bounce.eml --own example.co.jp --json`: who sent the message that came back.
 * Exit code 0 whatever the verdict, 2 where a file cannot be read; the others are judged all the same.
 */
const OPTIONS = {
  own: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { lang = terminalLanguage(), own = [], ...flags } = values;
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang: ja | en, not ${JSON.stringify(lang)}`);
  const names = own.flatMap((list) => list.split(',')).filter((name) => name.trim() !== '');
  return { ...flags, locale: lang as Locale, own: names, files: positionals };
}

type Unreadable = keyof typeof TRIAGE.unreadable;

function readSource(file: string): Uint8Array | Unreadable {
  try {
    const { size } = statSync(file);
    if (statSync(file).isDirectory()) return 'folder';
    return size > LARGEST_SOURCE ? 'large' : readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'other';
  }
}

/** One object a line, with exactly these keys: programs rely on them. */
function printJson(file: string, { verdict, confidence, findings, report }: Triage): string {
  return JSON.stringify({
    file,
    verdict,
    confidence,
    findings: findings.map(({ rule, headerLine, weight }) => ({ rule, headerLine, weight })),
    report: report.map(({ action, status, finalRecipient }) => ({ action, status, finalRecipient })),
  });
}

async function main(): Promise<void> {
  const { files, own, json, help, locale } = readArguments();
  if (help) {
    console.log(TRIAGE.help[locale]);
    return;
  }
  if (files.length === 0) throw new Error(TRIAGE.noFile[locale]);
  for (const file of files) {
    const source = readSource(file);
    if (typeof source === 'string') {
      console.error(`triage: ${file}: ${TRIAGE.unreadable[source][locale]}`);
      process.exitCode = 2;
      continue;
    }
    const triage = await triageMail(source, { ownDomains: own, ownHosts: own.filter((name) => !name.includes('@')) });
    console.log(json ? printJson(file, triage) : describeTriage(file, triage, locale).join('\n'));
  }
}

// A reader that has seen enough (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2),
);

main().catch((error: Error) => {
  console.error(`triage: ${error.message}`);
  process.exitCode = 2;
});
