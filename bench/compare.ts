import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../test/browser/browser.ts';
import { measureSubject } from './measure.ts';
import { type Result, toFigureRow, toRatioRow } from './report.ts';
import { makeSyntheticData } from './synthetic.ts';

/** `npm run bench:compare -- [--rows 10000] [--json out.json]`: the comparison beside three table libraries. */
const DEFAULT_ROWS = [100, 1_000, 10_000];
/** Below, the first rows cannot all pass the filter; above, the names no longer have five digits. */
const ROWS_RANGE = { least: 100, most: 99_999 };
const SEED = 1;

function fail(message: string): never {
  console.error(`bench:compare: ${message}`);
  process.exit(2);
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function readOptions(): { rows: number[]; json: string | undefined } {
  try {
    const { values } = parseArgs({ options: { rows: { type: 'string' }, json: { type: 'string' } } });
    return { rows: values.rows === undefined ? DEFAULT_ROWS : [readRows(values.rows)], json: values.json };
  } catch (error) {
    return fail(`${messageOf(error).replace(/\.$/, '')}; write [--rows 10000] [--json out.json].`);
  }
}

function readRows(text: string): number {
  const { least, most } = ROWS_RANGE;
  const rows = Number(text);
  if (/^\d+$/.test(text) && rows >= least && rows <= most) return rows;
  return fail(`--rows is "${text}"; expected a whole number from ${least} to ${most}.`);
}

async function measureAll(browser: Browser, rows: readonly number[]): Promise<{ all: Result[]; libraries: Result[] }> {
  const { LIBRARIES, SUBJECTS } = await import('./subjects/index.ts');
  const all: Result[] = [];
  for (const count of rows) {
    const data = makeSyntheticData(count, SEED);
    for (const subject of SUBJECTS) {
      console.error(`${subject.name}, ${count} rows …`);
      const figures = await measureSubject(browser, subject, data).catch((error: unknown) =>
        fail(`${subject.name}, ${count} rows: ${messageOf(error)}`),
      );
      all.push({ rows: count, subject: subject.name, ...figures });
    }
  }
  return { all, libraries: all.filter((result) => LIBRARIES.some(({ name }) => name === result.subject)) };
}

function writeJson(file: string, content: unknown): void {
  try {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    fail(`cannot write ${file}: ${messageOf(error)}`);
  }
}

const { rows, json } = readOptions();
if (!existsSync(path.join(import.meta.dirname, 'node_modules'))) {
  fail('the libraries are not installed; run "npm ci --prefix bench".');
}
const browser = await launchChromium().catch((error: unknown) =>
  fail(`Chromium did not start (set CHROMIUM_PATH to use another): ${messageOf(error)}`),
);
const { all, libraries } = await measureAll(browser, rows);
const version = browser.version();
await browser.close();

console.table(all.map(toFigureRow));
console.log('times the best of the libraries:');
console.table(all.map((result) => toRatioRow(result, libraries)));
// A busy machine makes every time longer; the load tells whether figures can be compared with another run's.
const machine = { chromium: version, node: process.version, processors: os.cpus().length, load: os.loadavg() };
if (json) writeJson(json, { ...machine, seed: SEED, results: all });
