import { globSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * `npm run compress`: puts a brotli and a gzip copy beside every text of `dist/`, for servers that hand them out as
 * they are. A copy that would save nothing is not made.
 */
const DIST = process.env.DIST_DIR ?? 'dist';
const TEXTS = '**/*.{html,css,js,json,svg,xml,md,txt,csv,ics,atom}';
/** A packet's worth; below it nothing is saved. */
const LEAST_BYTES = 1_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function write(file: string, copy: Buffer, original: Buffer): Promise<number> {
  if (copy.length >= original.length) return 0;
  await writeFile(`${file}.part`, copy);
  await rename(`${file}.part`, file);
  return copy.length;
}

async function compress(file: string): Promise<{ bytes: number; brotli: number; gzip: number }> {
  const original = await readFile(path.join(DIST, file));
  if (original.length < LEAST_BYTES) return { bytes: 0, brotli: 0, gzip: 0 };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: original.length,
  };
  const [small, smaller] = await Promise.all([zip(original, { level: 9 }), brotli(original, { params })]);
  const target = path.join(DIST, file);
  return {
    bytes: original.length,
    gzip: await write(`${target}.gz`, small, original),
    brotli: await write(`${target}.br`, smaller, original),
  };
}

const files = globSync(TEXTS, { cwd: DIST }).sort();
if (files.length === 0) {
  console.error(`compress: there is nothing in ${DIST}/; run "npm run build" first.`);
  process.exit(1);
}
const total = { bytes: 0, brotli: 0, gzip: 0 };
let next = 0;
await Promise.all(
  Array.from({ length: os.availableParallelism() }, async () => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const sizes = await compress(file);
      total.bytes += sizes.bytes;
      total.brotli += sizes.brotli;
      total.gzip += sizes.gzip;
    }
  }),
);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `compress: ${files.length} files, ${megabytes(total.bytes)}; gzip ${megabytes(total.gzip)}, brotli ${megabytes(total.brotli)}.`,
);
