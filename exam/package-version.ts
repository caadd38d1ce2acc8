import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of an installed package, of the exam's own or of the project. */
export function versionOf(name: string): string {
  for (const folder of [import.meta.dirname, '.']) {
    try {
      const text = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      // Not among these packages.
    }
  }
  throw new Error(`${name} is not installed; run "npm ci --prefix exam --ignore-scripts".`);
}
