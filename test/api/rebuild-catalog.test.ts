import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeApiFiles } from '../../src/api/api-files.ts';
import { rebuildCatalog } from '../../src/api/rebuild-catalog.ts';
import { makeApiInput } from '../../src/site/api-input.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { REAL_INPUT } from './real-input.ts';

const files = new Map(makeApiFiles(REAL_INPUT).map(({ path, text }) => [path, text]));
const rebuilt = rebuildCatalog((path) => JSON.parse(files.get(path) ?? 'null'));

test('the catalogue comes back from the API files as it was, but for the guides and the list of changes', () => {
  assert.deepEqual(rebuilt, { ...REAL_INPUT.catalog, guides: [], changes: [], questions: [] });
});

test('it leads to the same verdicts, scores and places: the API made from it has the same documents', () => {
  const { changes } = REAL_INPUT.catalog;
  const again = makeApiFiles({
    ...makeApiInput(makeSite({ ...rebuilt, changes }, REAL_INPUT.today)),
    dataVersion: REAL_INPUT.dataVersion,
  });
  assert.deepEqual(again, makeApiFiles(REAL_INPUT));
});

test('a document that is missing or of another shape is refused', () => {
  const without = (missing: string) => (path: string) => JSON.parse((path !== missing && files.get(path)) || '{}');
  for (const path of ['index.json', 'features.json', 'attacks.json', 'providers/xserver.json']) {
    assert.throws(() => rebuildCatalog(without(path)), /expected/, path);
  }
});
