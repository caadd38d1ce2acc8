import { globSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { writeNamed } from './write-named.ts';

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
      const original = readFileSync(file);
      const [brotli, gzipped] = await compress(original, quality);
      writeNamed(`${file}.br`, brotli);
      writeNamed(`${file}.gz`, gzipped);
      total.bytes += original.length;
      total.brotli += brotli.length;
      total.gzip += gzipped.length;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return total;
}

/** Handing a small file to another thread takes longer than to compress it. */
const SMALL = 32_000;

async function compress(original: Buffer, quality: number): Promise<[brotli: Buffer, gzip: Buffer]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: original.length > LARGE ? Math.min(QUICK, quality) : quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: original.length,
    // Room for the file and no more: clearing the usual four megabytes takes far longer than a small file.
    [constants.BROTLI_PARAM_LGWIN]: windowBits(original.length),
  };
  return original.length < SMALL && quality <= QUICK
    ? [brotliCompressSync(original, { params }), gzipSync(original)]
    : Promise.all([toBrotli(original, { params }), toGzip(original)]);
}

/** The smallest window that reaches back over a whole file, at most brotli's usual one. */
function windowBits(bytes: number): number {
  const whole = Math.ceil(Math.log2(bytes + 16));
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, whole));
}
