import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

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
const AFTER_BUILD = ['built-pages', 'browser'].map((name) => path.join('test', name));

/** As many files at a time as there are cores; Node alone would leave one idle. */
const CONCURRENCY = `--test-concurrency=${availableParallelism()}`;

async function runTests(files: string[]): Promise<Outcome> {
  const { ok, output } = await run(
    process.execPath,
    ['--test', '--test-reporter=./test/failures-reporter.mjs', CONCURRENCY, ...files],
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
  (file) => !AFTER_BUILD.some((folder) => file.startsWith(folder)),
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
  outcomes.push(await runTests(AFTER_BUILD.flatMap(testFiles)));
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
