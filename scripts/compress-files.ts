import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const compressors = [
  ['.br', promisify(brotliCompress)],
  ['.gz', promisify(gzip)],
] as const;

/** Writes a compressed copy beside each file of a folder that fits a pattern, for servers that send such copies. */
export async function compressFiles(folder: string, patterns: readonly string[]): Promise<void> {
  for (const file of globSync([...patterns], { cwd: folder }).map((name) => path.join(folder, name))) {
    const bytes = await readFile(file);
    for (const [end, compress] of compressors) await writeFile(`${file}${end}`, await compress(bytes));
  }
}
