import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bestOfRuns, type PagesBuilt } from './generators/build-pages.ts';
import type { Generator, Material } from './generators/generator.ts';
import { makeMaterial } from './generators/make-material.ts';
import { OWN_BUILDS } from './generators/own-builds.ts';
import { SIMPLE_ASTRO, SIMPLE_TEMPLATES } from './generators/simple-templates.ts';
import { readProviderSizes } from './provider-sizes.ts';
import { SCALE_SEED, writeScaleContent } from './scale-content.ts';

/**
 * `npm run bench:generators -- [--providers 100,300] [--json out.json]`: the provider pages as this project builds
 * them, and the same content through equal simple templates of Astro, Eleventy and Hugo.
 */
const DEFAULT_SIZES = '100,300';
const MEGABYTE = 1e6;

interface Result extends PagesBuilt {
  providers: number;
  generator: string;
  version: string | undefined;
  runs: number;
}

function fail(message: string): never {
  console.error(`bench:generators: ${message}`);
  process.exit(2);
}

function readOptions(): { sizes: number[]; json: string | undefined } {
  try {
    const { values } = parseArgs({ options: { providers: { type: 'string' }, json: { type: 'string' } } });
    return { sizes: readProviderSizes(values.providers ?? DEFAULT_SIZES), json: values.json };
  } catch (error) {
    return fail(`${(error as Error).message}; write [--providers 100,300] [--json out.json].`);
  }
}

/** Measures one generator after the other with so many providers. */
async function measure(providers: number, generators: readonly Generator[]): Promise<Result[]> {
  const content = await mkdtemp(path.join(os.tmpdir(), 'sabamori-generators-'));
  try {
    await writeScaleContent(content, providers, SCALE_SEED);
    const material = await makeMaterial(content);
    const results: Result[] = [];
    for (const generator of generators) results.push(await measureOne(generator, material, providers));
    return results;
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

async function measureOne(generator: Generator, material: Material, providers: number): Promise<Result> {
  const { name, runs } = generator;
  console.error(`${name}, ${providers} providers …`);
  const built = await bestOfRuns(generator, material).catch((error: unknown) => {
    throw new Error(`${name}: ${(error as Error).message}`);
  });
  return { providers, generator: name, version: generator.version(), runs, ...built };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A row for `console.table`; the last two say how many times Astro's time with the simple template a page takes. */
function toRow(result: Result, simple: Result): Record<string, string | number> {
  const times = (key: 'seconds' | 'cpuSeconds') =>
    rounded(result[key] / result.pages / (simple[key] / simple.pages), 2);
  return {
    providers: result.providers,
    generator: result.generator,
    pages: result.pages,
    seconds: rounded(result.seconds, 1),
    'CPU seconds': rounded(result.cpuSeconds, 1),
    'pages/s': rounded(result.pages / result.seconds, 1),
    'peak MB': rounded(result.peakBytes / MEGABYTE, 0),
    'time a page, × Astro': times('seconds'),
    'CPU a page, × Astro': times('cpuSeconds'),
  };
}

/** The one that the others of the same size are divided by. */
function simpleOf(results: readonly Result[], providers: number): Result {
  const found = results.find((one) => one.providers === providers && one.generator === SIMPLE_ASTRO.name);
  return found ?? fail(`${SIMPLE_ASTRO.name} was not measured with ${providers} providers`);
}

const { sizes, json } = readOptions();
const generators = [...SIMPLE_TEMPLATES, ...OWN_BUILDS];
const installed = generators.filter(({ version }) => version() !== undefined);
for (const { name, install } of generators.filter((generator) => !installed.includes(generator))) {
  console.error(`${name}: not installed and left out; run "${install}".`);
}
const results: Result[] = [];
for (const size of sizes) {
  results.push(
    ...(await measure(size, installed).catch((error: unknown) =>
      fail(`${size} providers: ${(error as Error).message}`),
    )),
  );
}
console.table(results.map((result) => toRow(result, simpleOf(results, result.providers))));
const machine = { node: process.version, processors: os.availableParallelism(), load: os.loadavg() };
if (json) writeFileSync(json, `${JSON.stringify({ ...machine, seed: SCALE_SEED, results }, null, 2)}\n`);
