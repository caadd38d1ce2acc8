import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTION_NAMES } from '../src/schema/collections.ts';
import { frontMatterSchema } from '../src/schema/json-schemas.ts';

/**
 * `npm run schemas`: writes the JSON Schema of each kind of front matter for editor programs, to `schemas/` for any
 * program, and to `.astro/collections/` where the Astro extension of VS Code looks for it, with the list of files.
 */
const SHARED = 'schemas';
const ASTRO = path.join('.astro', 'collections');

async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

async function main(): Promise<void> {
  const features = globSync('content/features/*.md')
    .map((file) => path.basename(file, '.md'))
    .sort();
  const entries: Record<string, string> = {};
  for (const name of COLLECTION_NAMES) {
    const schema = frontMatterSchema(name, features);
    await writeJson(path.join(SHARED, `${name}.json`), schema);
    await writeJson(path.join(ASTRO, `${name}.schema.json`), schema);
    for (const file of globSync(`content/${name}/**/*.md`)) {
      // The extension compares addresses that are decoded and in lower case.
      entries[decodeURIComponent(pathToFileURL(file).href).toLowerCase()] = name;
    }
  }
  const collections = COLLECTION_NAMES.map((name) => ({ hasSchema: true, name }));
  await writeJson(path.join(ASTRO, 'collections.json'), { collections, entries });
}

await main();
