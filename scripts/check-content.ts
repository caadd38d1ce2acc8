import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/catalog/check-content.ts';
import { buildDate, contentFolder } from '../src/site/environment.ts';

/** `npm run check:content [-- <folder>] [--lang ja|en]`: prints every mistake of a content folder; exit 1 if any. */
const USAGE = 'npm run check:content -- [folder] [--lang ja|en]';

const language = (chosen: string | undefined): 'ja' | 'en' => {
  if (chosen === 'ja' || chosen === 'en') return chosen;
  return (process.env.LC_ALL || process.env.LANG || '').startsWith('ja') ? 'ja' : 'en';
};

function readArguments(): { folder: string; lang: 'ja' | 'en' } {
  try {
    const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`one folder expected, found ${positionals.length}`);
    if (values.lang !== undefined && values.lang !== 'ja' && values.lang !== 'en')
      throw new Error(`--lang is ja or en, found "${values.lang}"`);
    return { folder: positionals[0] ?? contentFolder(), lang: language(values.lang) };
  } catch (error) {
    console.error(`check:content: ${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { folder, lang } = readArguments();
const report = await checkContent(path.resolve(folder), { today: buildDate(), language: lang, shownFolder: folder });
console.log(report.lines.join('\n'));
process.exitCode = report.ok ? 0 : 1;
