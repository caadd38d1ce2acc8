import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from '../src/files/file-kind.ts';
import { writeNamed } from './write-named.ts';

/** Files that are being made at one time: pictures are made beside this thread. */
const AT_ONCE = 16;

/** Writes files into a folder. */
export async function writeSiteFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const queue = files[Symbol.iterator]();
  const made = new Set<string>();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const file = path.join(folder, next.value.path);
      const bytes = await next.value.write();
      const parent = path.dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeNamed(file, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
