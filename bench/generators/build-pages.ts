import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type RunCost, runMeasured } from '../run-measured.ts';
import { BUILT, type Generator, type Material } from './generator.ts';

/** What a build took, and the pages that it made. */
export interface PagesBuilt extends RunCost {
  pages: number;
}

/**
 * Builds once, in a temporary folder with nothing kept from before, and takes everything away again.
 * @param look is given the folder of the built pages before it goes
 * @throws Error where the build fails or makes another number of pages than it was given
 */
export async function buildPages(
  generator: Generator,
  material: Material,
  look?: (built: string) => void,
): Promise<PagesBuilt> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sabamori-generators-'));
  try {
    await generator.prepare(folder, material);
    const cost = await runMeasured(generator.command(folder, material));
    const built = path.join(folder, BUILT);
    const pages = globSync('**/*.html', { cwd: built }).length;
    if (!generator.wholeSite && pages !== material.pages.length) {
      throw new Error(`${pages} pages were built instead of ${material.pages.length}`);
    }
    look?.(built);
    return { ...cost, pages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds as often as the generator asks for; the fastest run counts. */
export async function bestOfRuns(generator: Generator, material: Material): Promise<PagesBuilt> {
  const runs: PagesBuilt[] = [];
  while (runs.length < generator.runs) runs.push(await buildPages(generator, material));
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}
