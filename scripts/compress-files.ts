import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** All texts of a built site, as patterns. */
export const TEXTS = ['**/*.{html,css,js,json,svg,xml,md,txt,csv,ics,atom}'];

/** How many files were compressed, and their bytes before and after. */
export interface Compressed {
  files: number;
  bytes: number;
  brotli: number;
  gzip: number;
}

/** Brotli's highest level; it takes some seventeen times as long as the next but one, and saves a fortieth. */
const SMALLEST = constants.BROTLI_MAX_QUALITY;
/** The level for files that are many or large. */
export const QUICK = 9;
/** Above this many bytes a file would take seconds at the highest level. */
const LARGE = 4e6;

/**
 * Writes compressed copies beside each file of a folder that fits a pattern, for servers that send such copies.
 * @param quality brotli's level for all but large files
 */
export async function compressFiles(
  folder: string,
  patterns: readonly string[],
  quality: number = SMALLEST,
): Promise<Compressed> {
  const files = globSync([...patterns], { cwd: folder }).map((name) => path.join(folder, name));
  const total: Compressed = { files: files.length, bytes: 0, brotli: 0, gzip: 0 };
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const original = await readFile(file);
      const [brotli, gzipped] = await Promise.all([
        toBrotli(original, { params: { [constants.BROTLI_PARAM_QUALITY]: original.length > LARGE ? QUICK : quality } }),
        toGzip(original),
      ]);
      await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
      total.bytes += original.length;
      total.brotli += brotli.length;
      total.gzip += gzipped.length;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return total;
}
