import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { growthExponent } from './growth.ts';
import { readProviderSizes } from './provider-sizes.ts';
import { runBuild } from './run-build.ts';
import type { RunCost } from './run-measured.ts';
import { SCALE_EPOCH, SCALE_SEED, writeScaleContent } from './scale-content.ts';
import { type BuildWeight, weighBuild } from './weigh-build.ts';

/** `npm run bench -- [--providers 100,1000,10000] [--json out.json]`: the real build with made-up providers. */
const DEFAULT_SIZES = '100,1000,10000';
const MEGABYTE = 1e6;

interface Result extends RunCost, BuildWeight {
  providers: number;
  pagesPerSecond: number;
}

function fail(message: string): never {
  console.error(`bench: ${message}`);
  process.exit(2);
}

function readOptions(): { sizes: number[]; json: string | undefined } {
  try {
    const { values } = parseArgs({ options: { providers: { type: 'string' }, json: { type: 'string' } } });
    return { sizes: readProviderSizes(values.providers ?? DEFAULT_SIZES), json: values.json };
  } catch (error) {
    return fail(`${(error as Error).message}; write [--providers 100,1000] [--json out.json].`);
  }
}

/** Builds in a folder of its own, with a cold cache of pictures, and takes everything away again. */
async function measure(providers: number): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sabamori-bench-'));
  try {
    const content = path.join(folder, 'content');
    const dist = path.join(folder, 'dist');
    await writeScaleContent(content, providers, SCALE_SEED);
    const cost = await runBuild({
      CONTENT_DIR: content,
      DIST_DIR: dist,
      PREVIEW_CACHE_DIR: path.join(folder, 'cache'),
      SOURCE_DATE_EPOCH: SCALE_EPOCH,
    });
    const weight = weighBuild(dist);
    return { providers, ...cost, ...weight, pagesPerSecond: weight.pages / cost.seconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function toRow(result: Result): Record<string, number> {
  return {
    providers: result.providers,
    seconds: rounded(result.seconds, 1),
    'peak MB': rounded(result.peakBytes / MEGABYTE, 0),
    pages: result.pages,
    'pages/s': rounded(result.pagesPerSecond, 1),
    files: result.files,
    'dist MB': rounded(result.distBytes / MEGABYTE, 1),
    'search index KB': rounded(result.searchIndexBytes / 1000, 0),
    'first query KB': rounded(result.firstQueryBytes / 1000, 1),
    'compare page KB': rounded(result.comparePageBytes / 1000, 1),
    'provider page bytes': result.providerPageBytes,
  };
}

/** How time, memory and size grow with the providers; 1 is linear. The last two sizes show it with the least share of what every build costs. */
function toGrowth(results: readonly Result[]): Record<string, Record<string, number>> {
  const of = (list: readonly Result[], key: 'seconds' | 'peakBytes' | 'distBytes') =>
    rounded(growthExponent(list.map((result) => ({ size: result.providers, figure: result[key] }))), 2);
  const row = (list: readonly Result[]) => ({
    time: of(list, 'seconds'),
    memory: of(list, 'peakBytes'),
    dist: of(list, 'distBytes'),
  });
  return { 'all sizes': row(results), 'last two': row(results.slice(-2)) };
}

const { sizes, json } = readOptions();
const results: Result[] = [];
for (const size of sizes) {
  console.error(`${size} providers …`);
  results.push(await measure(size).catch((error: unknown) => fail(`${size} providers: ${(error as Error).message}`)));
}
console.table(results.map(toRow));
const growth = results.length > 1 ? toGrowth(results) : undefined;
if (growth) console.table(growth);
const machine = { node: process.version, processors: os.availableParallelism(), load: os.loadavg() };
if (json) writeFileSync(json, `${JSON.stringify({ ...machine, seed: SCALE_SEED, results, growth }, null, 2)}\n`);
