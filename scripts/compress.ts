import { existsSync } from 'node:fs';
import { compressFiles, TEXTS } from './compress-files.ts';

/** `npm run compress`: a brotli and a gzip copy beside every text of `dist/`, for servers that hand out such copies. */
const DIST = process.env.DIST_DIR ?? 'dist';

if (existsSync(`${DIST}/404.html`)) {
  const { files, bytes, brotli, gzip } = await compressFiles(DIST, TEXTS);
  const megabytes = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
  console.log(`compress: ${files} files, ${megabytes(bytes)}; gzip ${megabytes(gzip)}, brotli ${megabytes(brotli)}.`);
} else {
  console.error(`compress: there is nothing in ${DIST}/; run "npm run build" first.`);
  process.exitCode = 1;
}
