import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/catalog/check-content.ts';
import { buildDate, buildDateNote, contentFolder, terminalLanguage } from '../src/site/environment.ts';

/**
 * `npm run check:content [-- <folder>] [--lang ja|en]`: prints every mistake of a content folder.
 * Exit code 1 where there are any, 2 where the command itself is written wrongly.
 */
const USAGE = 'Usage: npm run check:content -- [folder] [--lang ja|en]';

function readArguments(): { folder: string; language: 'ja' | 'en' } {
  const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
  const { lang = terminalLanguage() } = values;
  if (positionals.length > 1) throw new Error(`one folder expected, found ${positionals.length}`);
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang is ja or en, found "${lang}"`);
  return { folder: positionals[0] ?? contentFolder(), language: lang };
}

async function main(): Promise<void> {
  const { folder, language } = readArguments();
  const report = await checkContent(path.resolve(folder), { today: buildDate(), language, shownFolder: folder });
  console.log([...report.lines, ...buildDateNote(language)].join('\n'));
  process.exitCode = report.ok ? 0 : 1;
}

main().catch((error: Error) => {
  console.error(`check:content: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
