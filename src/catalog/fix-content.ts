import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyFixes } from './apply-fixes.ts';
import { checkContent } from './check-content.ts';
import { orderKeys } from './order-keys.ts';
import type { Problem } from './problem.ts';
import { readContentFolder } from './read-folder.ts';

/** A mended line can show a further mistake; after so many rounds what is left is for a person. */
const MOST_ROUNDS = 5;

/**
 * Mends what needs no guess in every file below a folder: other forms of dates and numbers, full-width signs, slashes
 * at the end of links; then the order of fields in files without a mistake.
 * @returns the files that were changed, by their path below the folder, sorted
 */
export async function fixContent(folder: string, today: string): Promise<string[]> {
  const fixed = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { ok, problems } = await checkContent(folder, { today, language: 'en', shownFolder: '.' });
    // A folder that is not there, or holds nothing, is told by the check.
    if (!ok && problems.length === 0) return [];
    const changed = await fixOnce(folder, problems);
    if (changed.length === 0) break;
    for (const file of changed) fixed.add(file);
  }
  for (const file of await orderFiles(folder)) fixed.add(file);
  return [...fixed].sort();
}

async function fixOnce(folder: string, problems: readonly Problem[]): Promise<string[]> {
  const byFile = Map.groupBy(
    problems.filter(({ fix }) => fix),
    ({ file }) => file.replace(/^\.\//, ''),
  );
  const changed: string[] = [];
  for (const [file, own] of byFile) {
    const before = await readFile(path.join(folder, file), 'utf8');
    const { text, count } = applyFixes(before, own);
    if (count === 0) continue;
    await replaceFile(path.join(folder, file), text);
    changed.push(file);
  }
  return changed;
}

async function orderFiles(folder: string): Promise<string[]> {
  const { entries, problems } = await readContentFolder(folder);
  const unclear = new Set(problems.map(({ file }) => file));
  const changed: string[] = [];
  for (const { file, collection } of entries) {
    if (unclear.has(file)) continue;
    const before = await readFile(path.join(folder, file), 'utf8');
    const text = orderKeys(before, collection);
    if (text === before) continue;
    await replaceFile(path.join(folder, file), text);
    changed.push(file);
  }
  return changed;
}

/** Writes a file whole or not at all; the name with a dot is passed over by a check that runs meanwhile. */
async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
