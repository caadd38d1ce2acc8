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

/** Folders of tests that start a process for most of their questions. */
const STARTS_COMMANDS = [path.join('test', 'authoring'), path.join('test', 'scripts')];

/**
 * Node keeps here what it has read of the sources, TypeScript taken away: most commands and processes of tests read
 * the same ones, and a source that changed is read anew.
 */
process.env.NODE_COMPILE_CACHE = path.resolve('node_modules/.cache/sabamori/compiled');

function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

/** Lets the files of one process share it. */
const TOGETHER = ['--test-isolation=none'];

/** How many files of tests one process takes: to start one and to read the sources takes longer than most files do. */
const FILES_OF_A_PROCESS = 12;

/** Runs test files in several processes at a time, one a core; whichever core is free takes the next. */
async function runTests(files: string[]): Promise<Outcome> {
  const waiting = Array.from({ length: Math.ceil(files.length / FILES_OF_A_PROCESS) }, (_, share) =>
    files.slice(share * FILES_OF_A_PROCESS, (share + 1) * FILES_OF_A_PROCESS),
  );
  const work = async (): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let share = waiting.shift(); share; share = waiting.shift()) {
      outcomes.push(await runProcess(share, TOGETHER));
    }
    return outcomes;
  };
  return sum((await Promise.all(Array.from({ length: availableParallelism() }, work))).flat());
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

/** The files that start commands come first: one of them begun last would keep a single core busy. */
function longestFirst(files: string[]): string[] {
  const isLong = (file: string) => STARTS_COMMANDS.some((folder) => file.startsWith(folder));
  return [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
}

const beforeBuild = [...testFiles('test'), ...globSync('bench/*.test.ts')].filter(
  (file) => !file.startsWith(BUILT_PAGES) && !file.startsWith(BROWSER),
);

const outcomes: Outcome[] = [
  await runStep('format and lint', 'biome', ['check', '.', '--error-on-warnings']),
  ...(await Promise.all([
    runStep('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
    runTests(longestFirst(beforeBuild)),
  ])),
  await runStep('build', 'npm', ['run', '--silent', 'build']),
];
if (outcomes.at(-1)?.failed === 0) {
  await findChromium();
  outcomes.push(
    ...(await Promise.all([
      // All in one process, which reads the built pages once.
      runProcess(testFiles(BUILT_PAGES), TOGETHER),
      // Browsers do not share a process: each file of tests starts its own.
      runProcess(testFiles(BROWSER), [`--test-concurrency=${availableParallelism()}`]),
    ])),
  );
}
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
