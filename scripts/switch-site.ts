import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Where a build works for one served folder. Everything whole has a name of its own here, and gets or loses that name
 * in one step, so that a process killed at any moment leaves nothing half-made under it.
 */
export interface SwitchPlaces {
  /** The folder that is served. */
  dist: string;
  /** The folder of builds for `dist`; on the same disk. */
  work: string;
}

/** The places of the builds for a served folder; builds for different ones can run side by side. */
export function switchPlaces(dist: string): SwitchPlaces {
  return { dist, work: path.join('.build', path.resolve(dist).replaceAll(/[^\w.-]+/g, '_')) };
}

/** The last good site, for the moment in which neither it nor the new one is at its place. */
const LAST = 'last';

/**
 * Puts the last good site back where a build was killed while it switched. Call it before anything else reads or
 * writes either folder.
 * @returns whether there was one to put back
 */
export async function recoverSite({ dist, work }: SwitchPlaces): Promise<boolean> {
  const last = path.join(work, LAST);
  if (existsSync(dist) || !existsSync(last)) return false;
  await rename(last, dist);
  return true;
}

/**
 * Makes an empty folder for one run of the build. What earlier runs left is taken away; a child of a killed build that
 * still writes does so in a folder that no later build looks at.
 */
export async function startRun({ work }: SwitchPlaces): Promise<string> {
  await clear(work);
  const run = path.join(work, randomUUID());
  await mkdir(run, { recursive: true });
  return run;
}

/**
 * Puts a finished site in the place of the one that is served, and takes away what the build leaves.
 * @throws the file system's error where the new site cannot be put there; the old one is back then
 */
export async function switchSite(next: string, { dist, work }: SwitchPlaces): Promise<void> {
  const last = path.join(work, LAST);
  if (existsSync(dist)) await rename(dist, last);
  try {
    await rename(next, dist);
  } catch (error) {
    await recoverSite({ dist, work });
    throw error;
  }
  // The new site is at its place; what cannot be taken away now, the next build takes away.
  await clear(work).catch(() => undefined);
}

/** Takes away what lies in a folder. Each thing loses its name first, so that nothing half removed is taken for whole. */
async function clear(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const gone = path.join(folder, `gone-${randomUUID()}`);
    await rename(path.join(folder, name), gone);
    await rm(gone, { recursive: true, force: true });
  }
}
