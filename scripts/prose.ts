import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Locale, localizer } from '../src/i18n/locale.ts';
import { findPassages } from '../src/prose/find-passages.ts';
import type { Passage } from '../src/prose/passage.ts';
import { contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { printHelp } from './help.ts';
import { applyEdits, type LocatedWarning, warningsOf } from './prose/locate.ts';
import { messagePassages } from './prose/message-passages.ts';
import { readGlossary } from './prose/read-glossary.ts';

/**
 * `npm run prose`: warns of wordings in the content and the messages that could be better, and with --fix corrects
 * those that are certain. Warnings are no failure: exit code 0, or 2 where the command is written wrongly.
 */
const USAGE = 'Usage: npm run prose -- [part of a file name] [--fix] [--json] [--lang ja|en]';

function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { lang = terminalLanguage() } = values;
  if (positionals.length > 1) throw new Error(`one part of a file name expected, found ${positionals.length}`);
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang is ja or en, found "${lang}"`);
  return { ...values, only: positionals[0] ?? '', locale: lang as Locale };
}

async function passagesOf(file: string, text: string): Promise<Passage[]> {
  if (file.endsWith('.ts')) return messagePassages(await import(pathToFileURL(path.resolve(file)).href), text);
  const language = /\/guides\/(ja|en)\//.exec(file.split(path.sep).join('/'))?.[1] as 'ja' | 'en' | undefined;
  return findPassages(text, language);
}

function print({ file, line, column, warning, edit }: LocatedWarning, locale: Locale): void {
  const fixable = edit ? ' [--fix]' : '';
  console.log(`${file}:${line}:${column}  ${warning.rule}  ${localizer(locale)(warning.message)}${fixable}`);
}

async function main(): Promise<void> {
  if (printHelp(USAGE)) return;
  const { only, fix, json, locale } = readArguments();
  const glossary = readGlossary();
  const files = [...globSync(`${contentFolder()}/**/*.md`), ...globSync('src/i18n/messages/*.ts')]
    .filter((file) => file.includes(only))
    .sort();
  const all: LocatedWarning[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const warnings = warningsOf(file, text, await passagesOf(file, text), glossary);
    if (fix && warnings.some(({ edit }) => edit)) writeFileSync(file, applyEdits(text, warnings));
    all.push(...(fix ? warnings.filter(({ edit }) => !edit) : warnings));
  }
  if (json)
    console.log(
      JSON.stringify(
        all.map(({ warning, ...place }) => ({ ...place, ...warning })),
        undefined,
        2,
      ),
    );
  else {
    for (const warning of all) print(warning, locale);
    const fixable = all.filter(({ edit }) => edit).length;
    console.log(
      locale === 'ja'
        ? `${files.length}ファイルに${all.length}件（--fix で直せるもの${fixable}件）`
        : `${all.length} warnings in ${files.length} files, ${fixable} of which --fix corrects`,
    );
  }
}

main().catch((error: Error) => {
  console.error(`prose: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
