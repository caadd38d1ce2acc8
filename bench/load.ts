import { existsSync, globSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../test/browser/browser.ts';
import { findProgram } from './find-program.ts';
import { startNginx } from './nginx.ts';
import { runWrk, type WrkCounts } from './wrk.ts';

/**
 * `npm run bench:load -- [--seconds 60] [--json out.json]`: nginx with the site's own configuration, on the loopback
 * address and with one worker, hands out the pages of all providers in both languages as fast as it can. Reads /proc,
 * so Linux only.
 */
const DIST = process.env.DIST_DIR ?? 'dist';
const DEFAULT_SECONDS = '60';
const MOST_SECONDS = 3600;
/** Requests a second for each processor core that nginx uses. */
const LEAST_A_CORE = 5000;

interface Result extends WrkCounts {
  pages: number;
  /** Processor time of nginx's worker. */
  workerSeconds: number;
  requestsASecond: number;
  /** wrk shares the machine; this is what one core would do for nginx alone. */
  requestsACoreSecond: number;
  bytesARequest: number;
}

function fail(message: string): never {
  console.error(`bench:load: ${message}`);
  process.exit(2);
}

function readOptions(): { seconds: number; json: string | undefined } {
  try {
    const { values } = parseArgs({ options: { seconds: { type: 'string' }, json: { type: 'string' } } });
    const text = values.seconds ?? DEFAULT_SECONDS;
    const seconds = Number(text);
    if (!/^\d+$/.test(text) || seconds < 1 || seconds > MOST_SECONDS)
      fail(`--seconds is "${text}"; expected a whole number from 1 to ${MOST_SECONDS}.`);
    return { seconds, json: values.json };
  } catch (error) {
    return fail(`${(error as Error).message}; write [--seconds 60] [--json out.json].`);
  }
}

function requireProgram(name: string): string {
  return findProgram(name) ?? fail(`${name} is not installed; on Debian and Ubuntu: sudo apt-get install ${name}`);
}

/** The addresses of all providers' pages, in both languages. */
function listPages(): string[] {
  const files = globSync('{providers,en/providers}/*/index.html', { cwd: DIST }).sort();
  if (files.length === 0) fail(`there is no ${DIST}/ with providers; run "npm run build" first.`);
  if (!existsSync(path.join(DIST, `${files[0]}.gz`))) fail(`${DIST}/ is not compressed; run "npm run compress" first.`);
  return files.map((file) => `/${file.replace(/index\.html$/, '')}`);
}

async function measure(seconds: number): Promise<Result & { nginx: string }> {
  const [wrk, program] = [requireProgram('wrk'), requireProgram('nginx')];
  const pages = listPages();
  const nginx = await startNginx(program, await freePort(), DIST);
  try {
    const before = nginx.workerSeconds();
    const counts = await runWrk(wrk, nginx.origin, pages, seconds);
    const workerSeconds = nginx.workerSeconds() - before;
    return {
      nginx: nginx.version,
      pages: pages.length,
      ...counts,
      workerSeconds,
      requestsASecond: counts.requests / counts.seconds,
      requestsACoreSecond: counts.requests / workerSeconds,
      bytesARequest: counts.bytes / counts.requests,
    };
  } finally {
    await nginx.close();
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function toRow(result: Result): Record<string, number> {
  return {
    pages: result.pages,
    seconds: rounded(result.seconds, 1),
    requests: result.requests,
    'requests/s': rounded(result.requestsASecond, 0),
    'nginx CPU s': rounded(result.workerSeconds, 1),
    'requests/s a core': rounded(result.requestsACoreSecond, 0),
    'p50 ms': rounded(result.p50, 2),
    'p99 ms': rounded(result.p99, 2),
    'KB a response': rounded(result.bytesARequest / 1000, 1),
    'answers from 400': result.badAnswers,
    'socket errors': result.socketErrors,
  };
}

const { seconds, json } = readOptions();
const result = await measure(seconds).catch((error: Error) => fail(error.message));
console.table([toRow(result)]);
const machine = { node: process.version, processors: os.availableParallelism(), load: os.loadavg() };
if (json) writeFileSync(json, `${JSON.stringify({ ...machine, result }, null, 2)}\n`);
const errors = result.badAnswers + result.socketErrors;
if (errors > 0 || result.requestsACoreSecond < LEAST_A_CORE) {
  console.error(`bench:load: expected at least ${LEAST_A_CORE} requests/s a core and no error.`);
  process.exitCode = 1;
}
