import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { findChromium } from '../test/browser/browser.ts';

/**
 * `npm run test:all`: format and lint, types, the tests in plain Node, then a build and the tests of the built pages.
 * Prints what fails, and ends with "N passed, N failed".
 */
interface Outcome {
  passed: number;
  failed: number;
}

function run(command: string, args: string[], capture = false): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', () => resolve({ ok: false, output }));
    child.on('exit', (code) => resolve({ ok: code === 0, output }));
  });
}

async function runStep(name: string, command: string, args: string[]): Promise<Outcome> {
  const started = performance.now();
  const { ok } = await run(command, args);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${Math.round((performance.now() - started) / 1000)} s)`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Folders of tests that look at the built site; all other tests run in plain Node before the build. */
const BUILT_PAGES = path.join('test', 'built-pages');
const BROWSER = path.join('test', 'browser');

function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * Runs test files in several processes at a time, one a core unless told otherwise. A process takes many files: to
 * start one and to read the sources takes longer than most files do.
 */
async function runTests(files: string[], processes = availableParallelism()): Promise<Outcome> {
  const shares = Array.from({ length: processes }, (_, share) =>
    files.filter((_, index) => index % processes === share),
  );
  return sum(await Promise.all(shares.map((share) => runProcess(share, ['--test-isolation=none']))));
}

async function runProcess(files: string[], options: string[]): Promise<Outcome> {
  const { ok, output } = await run(
    process.execPath,
    ['--test', '--test-reporter=./test/failures-reporter.mjs', ...options, ...files],
    true,
  );
  const count = (word: string) => Number(new RegExp(`^tests ${word}: (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const outcome = { passed: count('passed'), failed: count('failed') };
  // A runner that dies before it counts is a failure too.
  return !ok && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function testFiles(folder: string): string[] {
  return globSync(`${folder}/**/*.test.ts`).sort();
}

const beforeBuild = [...testFiles('test'), ...globSync('bench/*.test.ts')].filter(
  (file) => !file.startsWith(BUILT_PAGES) && !file.startsWith(BROWSER),
);

const outcomes: Outcome[] = [
  await runStep('format and lint', 'biome', ['check', '.', '--error-on-warnings']),
  ...(await Promise.all([
    runStep('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
    runTests(beforeBuild),
  ])),
  await runStep('build', 'npm', ['run', '--silent', 'build']),
];
if (outcomes.at(-1)?.failed === 0) {
  await findChromium();
  outcomes.push(
    ...(await Promise.all([
      runTests(testFiles(BUILT_PAGES), 1),
      // Browsers do not share a process: each file of tests starts its own.
      runProcess(testFiles(BROWSER), [`--test-concurrency=${availableParallelism()}`]),
    ])),
  );
}
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
