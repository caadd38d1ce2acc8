import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../src/files/file-kind.ts';
import { writeNamed } from './write-named.ts';

/** Files that are on their way to the disk at one time; more only wait there. */
const AT_ONCE = 16;

/** Writes files into a folder, one made while others are on their way to the disk. */
export async function writeSiteFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const queue = files[Symbol.iterator]();
  const made = new Map<string, Promise<unknown>>();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const file = path.join(folder, next.value.path);
      const parent = path.dirname(file);
      const making = made.get(parent) ?? mkdir(parent, { recursive: true });
      made.set(parent, making);
      await making;
      await writeNamed(file, await next.value.write());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
