import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

test('the published site has no page at /admin/', () => {
  assert.ok(existsSync('dist/index.html'));
  assert.equal(existsSync('dist/admin'), false);
});

/** It names every package, those for writing too. */
const BILL_OF_MATERIALS = 'dist/sbom.cdx.json';

test('no published file but the list of packages holds a trace of the editing desk', () => {
  const traces = globSync('dist/**/*')
    .filter(
      (file) =>
        statSync(file).isFile() &&
        /sveltia|src\/cms\/|start-desk|(?:href|src)="\/admin\//i.test(readFileSync(file, 'latin1')),
    )
    .map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(traces, [BILL_OF_MATERIALS]);
});
