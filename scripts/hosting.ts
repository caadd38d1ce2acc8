import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTING_FILES } from '../src/hosting/hosting-files.ts';

/** `npm run hosting`: writes the parts of `deploy/` that follow from the headers. */
for (const [file, text] of Object.entries(HOSTING_FILES)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`hosting: wrote ${file}`);
}
