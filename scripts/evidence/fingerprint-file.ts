import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINGERPRINT_METHOD } from '../../src/evidence/fingerprint.ts';
import type { StoredReading } from '../../src/evidence/visit.ts';

export type StoredReadings = Record<string, StoredReading>;

interface FingerprintFile {
  method: number;
  pages: StoredReadings;
}

/**
 * The accepted readings by address. Those of another method cannot be compared and count as none.
 * @throws SyntaxError that names the file, where it is no JSON
 */
export function readFingerprints(file: string): StoredReadings {
  if (!existsSync(file)) return {};
  let content: FingerprintFile;
  try {
    content = JSON.parse(readFileSync(file, 'utf8')) as FingerprintFile;
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
  return content.method === FINGERPRINT_METHOD ? content.pages : {};
}

/** Writes the readings, sorted by address so that a difference shows what was accepted; whole or not at all. */
export function writeFingerprints(file: string, pages: StoredReadings): void {
  const sorted = Object.fromEntries(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content: FingerprintFile = { method: FINGERPRINT_METHOD, pages: sorted };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 1)}\n`);
  renameSync(`${file}.new`, file);
}
