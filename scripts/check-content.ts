import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ContentReport, checkContent } from '../src/catalog/check-content.ts';
import { fixContent } from '../src/catalog/fix-content.ts';
import { reportGithub, reportJson, reportProblem } from '../src/catalog/reporters.ts';
import { buildDate, buildDateNote, contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { printHelp } from './help.ts';

/**
 * `npm run check:content [-- <folder>] [--lang ja|en] [--fix] [--watch] [--json | --github]`: prints every mistake of a
 * content folder. Exit code 1 where there are any, 2 where the command itself is written wrongly.
 */
const USAGE = 'Usage: npm run check:content -- [folder] [--lang ja|en] [--fix] [--watch] [--json | --github]';

/** An editor saves several files at once, and some programs write one file in several steps. */
const SETTLE_MS = 150;

interface Options {
  folder: string;
  language: 'ja' | 'en';
  fix: boolean;
  watch: boolean;
  reporter: 'person' | 'json' | 'github';
}

function readArguments(): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' }, fix: flag, watch: flag, json: flag, github: flag },
    allowPositionals: true,
  });
  const { lang = terminalLanguage(), json, github } = values;
  if (positionals.length > 1) throw new Error(`one folder expected, found ${positionals.length}`);
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang is ja or en, found "${lang}"`);
  if (json && github) throw new Error('--json or --github, not both');
  const reporter = json ? 'json' : github ? 'github' : 'person';
  return { folder: positionals[0] ?? contentFolder(), language: lang, fix: values.fix, watch: values.watch, reporter };
}

async function checkOnce({ folder, language, fix, reporter }: Options): Promise<void> {
  const root = path.resolve(folder);
  const fixed = fix ? await fixContent(root, buildDate()) : [];
  const report = await checkContent(root, { today: buildDate(), language, shownFolder: folder });
  // A program reads the standard output alone.
  for (const file of fixed) console.error(language === 'ja' ? `直しました: ${file}` : `mended: ${file}`);
  console.log(await print(report, reporter, language));
  process.exitCode = report.ok ? 0 : 1;
}

async function print(report: ContentReport, reporter: Options['reporter'], language: 'ja' | 'en'): Promise<string> {
  const { ok, problems, lines } = report;
  if (reporter === 'json') return reportJson(ok, problems);
  const closing = [...lines.slice(problems.length), ...buildDateNote(language)];
  if (reporter === 'github')
    return [...problems.map((problem) => reportGithub(problem, language)), ...closing].join('\n');
  const texts = new Map<string, string[]>();
  for (const { file } of problems) if (!texts.has(file)) texts.set(file, await readLines(file));
  const told = problems.flatMap((problem) => reportProblem(problem, texts.get(problem.file) ?? [], language));
  return [...told, ...closing].join('\n');
}

async function readLines(file: string): Promise<string[]> {
  return readFile(file, 'utf8').then(
    (text) => text.split(/\r\n?|\n/),
    () => [],
  );
}

/** Checks again after each change, one check at a time, until it is stopped. */
function checkAgain(options: Options): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(path.resolve(options.folder), { recursive: true }, (_event, name) => {
    if (!name || path.basename(name).startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => checkOnce(options)).catch(fail);
    }, SETTLE_MS);
  });
}

function fail(error: Error): void {
  console.error(`check:content: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  if (printHelp(USAGE)) return;
  const options = readArguments();
  await checkOnce(options);
  if (options.watch) checkAgain(options);
}

main().catch(fail);
