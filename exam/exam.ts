import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild } from '../bench/run-build.ts';
import { weighBuild } from '../bench/weigh-build.ts';
import { compressFiles, TEXTS } from '../scripts/compress-files.ts';
import { type ExamPart, type ExamResults, examResultsSchema } from '../src/exam/exam-results.ts';
import { type Stage, startStage } from '../test/browser/browser.ts';
import { DIST } from '../test/built-pages/built-pages.ts';
import { examineChecksums, examineLinks, examineMarkup, examineWeights, weighFirstSearch } from './files.ts';
import { examineHeaders } from './headers.ts';
import { examineWithLighthouse } from './lighthouse.ts';
import { examineSearch, examineWithAxe } from './pages.ts';
import { readScale } from './read-scale.ts';

/**
 * `npm run exam -- [--only headers,links] [--runs 1] [--bench bench.json] [--json out.json]`: measures the built site,
 * served by the preview with the headers of production, and writes what the exam page shows. Parts that are not asked
 * for stay as they were measured. `--bench` takes the result of `npm run bench -- --json bench.json`.
 */
const RESULTS = 'src/exam/results.json';

interface Options {
  only: readonly string[] | undefined;
  runs: number;
  bench: string | undefined;
  json: string;
}

function fail(message: string): never {
  console.error(`exam: ${message}`);
  process.exit(2);
}

function readOptions(): Options {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { only: text, runs: text, bench: text, json: text } });
    const runs = Number(values.runs ?? 1);
    if (!Number.isInteger(runs) || runs < 1) fail(`--runs is "${values.runs}"; expected a whole number from 1.`);
    return { only: values.only?.split(','), runs, bench: values.bench, json: values.json ?? RESULTS };
  } catch (error) {
    return fail(
      `${(error as Error).message}; write [--only headers] [--runs 1] [--bench bench.json] [--json out.json].`,
    );
  }
}

/** How each part is measured. The build comes first, while nothing else runs. */
function partsOf({ runs, bench }: Options, stage: () => Promise<Stage>): Partial<Record<ExamPart, () => unknown>> {
  return {
    build: measureBuild,
    ...(bench ? { scale: () => readScale(bench) } : {}),
    headers: async () => examineHeaders((await stage()).origin),
    lighthouse: async () => examineWithLighthouse((await stage()).origin, runs),
    axe: async () => examineWithAxe(await stage()),
    markup: examineMarkup,
    links: examineLinks,
    weights: examineWeights,
    search: async () => ({ ...(await examineSearch(await stage())), ...weighFirstSearch() }),
    checksums: examineChecksums,
  };
}

async function measureBuild() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sabamori-exam-'));
  try {
    const { seconds, peakBytes } = await runBuild({ DIST_DIR: path.join(folder, 'dist') });
    const { pages, files } = weighBuild(path.join(folder, 'dist'));
    const [load = 0] = os.loadavg();
    return {
      processors: os.availableParallelism(),
      load: Math.round(load * 10) / 10,
      seconds: Math.round(seconds * 10) / 10,
      peakBytes,
      pages,
      files,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The built site with compressed copies, as a host would send it, in a folder of its own. */
async function serveCompressed(folder: string): Promise<Stage> {
  const copy = path.join(folder, 'dist');
  cpSync(DIST, copy, { recursive: true });
  await compressFiles(copy, TEXTS);
  return startStage(copy);
}

function readKept(): ExamResults {
  return existsSync(RESULTS) ? examResultsSchema.parse(JSON.parse(readFileSync(RESULTS, 'utf8'))) : {};
}

const options = readOptions();
if (!existsSync(`${DIST}/404.html`)) fail('there is no built site; run "npm run build" first.');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sabamori-exam-'));
let serving: Promise<Stage> | undefined;
const stage = () => {
  serving ??= serveCompressed(folder);
  return serving;
};
const parts = Object.entries(partsOf(options, stage));
const unknown = options.only?.filter((name) => !parts.some(([part]) => part === name)) ?? [];
if (unknown.length > 0)
  fail(`there is no part ${unknown.join(', ')}; there are ${parts.map(([part]) => part).join(', ')}.`);

const results: Record<string, unknown> = { ...readKept() };
try {
  for (const [part, measure] of parts.filter(([part]) => options.only?.includes(part) ?? true)) {
    console.log(part);
    results[part] = { measuredOn: new Date().toISOString().slice(0, 10), ...((await measure()) as object) };
  }
} finally {
  await (await serving)?.close();
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(options.json, `${JSON.stringify(examResultsSchema.parse(results), null, 2)}\n`);
console.log(`exam: wrote ${options.json}`);
