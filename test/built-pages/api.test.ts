import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { API_BASE } from '../../src/api/input.ts';
import { rebuildCatalog } from '../../src/api/rebuild-catalog.ts';
import { describeScore } from '../../src/api/score-fields.ts';
import { describeVerdict } from '../../src/api/verdict-fields.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { DIST } from './built-pages.ts';

const API = `${DIST}${API_BASE}`;
const read = (file: string) => JSON.parse(readFileSync(path.join(API, file), 'utf8'));
const filesBelow = (pattern: string) => globSync(pattern, { cwd: API }).map((file) => file.split(path.sep).join('/'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: true, allowUnionTypes: false });
addFormats.default(ajv);
for (const file of filesBelow('schemas/*.json')) ajv.addSchema(read(file));

interface Document {
  $schema: string;
  [field: string]: unknown;
}

const documents: { file: string; document: Document }[] = filesBelow('**/*.json')
  .filter((file) => !/^(?:schemas|downloads)\/|^openapi\.json$/.test(file))
  .map((file) => ({ file, document: read(file) }));

function validatorOf({ $schema }: Document): ValidateFunction {
  const validate = ajv.getSchema($schema);
  if (!validate) throw new Error(`${$schema} is not published`);
  return validate;
}

test('every API file is valid by the published schema that it names', () => {
  assert.ok(documents.length > 50);
  const invalid = documents.filter(({ document }) => !validatorOf(document)(document)).map(({ file }) => file);
  assert.deepEqual(invalid, []);
});

test('no field that a document always has can be left out or be of another type', () => {
  const passing = documents.flatMap(({ file, document }) =>
    ((validatorOf(document).schema as { required: string[] }).required ?? []).flatMap((field) => {
      const { [field]: value, ...without } = document;
      const broken = [without, { ...document, [field]: typeof value === 'string' ? 1 : 'text' }];
      return broken.some((wrong) => validatorOf(document)(wrong as Document)) ? [`${file} ${field}`] : [];
    }),
  );
  assert.deepEqual(passing, []);
});

test('the index lists every document, and nothing that is not there', () => {
  const listed = (read('index.json').documents as { path: string; ids?: string[] }[]).flatMap(({ path: place, ids }) =>
    ids ? ids.map((id) => place.replace('{id}', id)) : [place],
  );
  assert.deepEqual(listed.sort(), documents.map(({ file }) => file).sort());
});

/** The site, worked out again from the published files and nothing else. */
const site = makeSite(rebuildCatalog(read), read('meta.json').asOf);

test('from the API files alone the catalogue leads to the verdicts that they tell', () => {
  assert.ok(site.catalog.providers.length > 40);
  for (const { id, claims } of site.catalog.providers) {
    const judged = site.catalog.features.map((feature) =>
      describeVerdict(feature, site.verdicts.get(id, feature.id), claims),
    );
    assert.deepEqual(read(`providers/${id}.json`).verdicts, judged, id);
  }
});

test('and to the scores and places that they tell', () => {
  for (const { ranking, result } of site.rankings) {
    const { scores } = read(`rankings/${ranking.id}.json`) as { scores: { provider: string }[] };
    const worked = [...result.ranked, ...result.unranked].map((item) => ({
      provider: item.provider.id,
      ...describeScore(item),
    }));
    assert.deepEqual(scores, worked, ranking.id);
  }
});

test('the sums are those of the files, and leave no download out', () => {
  const lines = readFileSync(`${API}/downloads/SHA256SUMS`, 'utf8').trimEnd().split('\n');
  const expected = filesBelow('downloads/*')
    .filter((file) => !file.endsWith('SHA256SUMS'))
    .map((file) => {
      const sum = createHash('sha256')
        .update(readFileSync(path.join(API, file)))
        .digest('hex');
      return `${sum}  ${path.basename(file)}`;
    });
  assert.deepEqual(lines.sort(), expected.sort());
});

test('the data package names the bytes and sums of its files', () => {
  const { resources } = read('downloads/datapackage.json') as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  assert.ok(resources.length > 4);
  const wrong = resources.filter(({ path: file, bytes, hash }) => {
    const content = readFileSync(`${API}/downloads/${file}`);
    return content.length !== bytes || hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`;
  });
  assert.deepEqual(wrong, []);
});

test('the downloads together, and the JSON files together, have at most 1 MB', () => {
  const weigh = (files: string[]) => files.reduce((sum, file) => sum + statSync(path.join(API, file)).size, 0);
  const downloads = filesBelow('downloads/*');
  const json = filesBelow('**/*.json').filter((file) => !downloads.includes(file));
  assert.ok(weigh(downloads) <= 1_000_000, `downloads: ${weigh(downloads)}`);
  assert.ok(weigh(json) <= 1_000_000, `JSON: ${weigh(json)}`);
});

test('the sitemap lists no file of the API', () => {
  const sitemaps = globSync(`${DIST}/sitemap-*.xml`).map((file) => readFileSync(file, 'utf8'));
  assert.ok(sitemaps.length > 0);
  assert.deepEqual(
    sitemaps.filter((text) => text.includes(API_BASE)),
    [],
  );
});
