import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOSTING_FILES } from '../../src/hosting/hosting-files.ts';

for (const [file, text] of Object.entries(HOSTING_FILES)) {
  test(`${file} is in step with the headers; npm run hosting writes it`, () => {
    assert.equal(readFileSync(file, 'utf8'), text);
  });
}
