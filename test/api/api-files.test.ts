import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeApiFiles } from '../../src/api/api-files.ts';
import { DOCUMENT_KINDS } from '../../src/api/document-kinds.ts';
import type { ApiInput } from '../../src/api/input.ts';
import { makeJsonSchemas } from '../../src/api/json-schemas.ts';
import { REAL_INPUT } from './real-input.ts';

const files = makeApiFiles(REAL_INPUT);

/** The same value with the fields of every object in the opposite order. */
function turnFields<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnFields) as T;
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, inner]) => [key, turnFields(inner)])) as T;
}

test('the order of fields is that of the schema, in whatever order an editor wrote them', () => {
  const { catalog, rankings } = REAL_INPUT;
  const turned: ApiInput = {
    ...REAL_INPUT,
    catalog: turnFields(catalog),
    rankings: rankings.map(({ ranking, result }) => ({ ranking: turnFields(ranking), result })),
    // Claims are told apart by identity.
    verdictOf: () => ({ known: false }),
  };
  const plain = makeApiFiles({ ...REAL_INPUT, verdictOf: turned.verdictOf });
  assert.deepEqual(makeApiFiles(turned), plain);
});

test('the fields of each document stand in the order that its published schema lists', () => {
  const schemas = makeJsonSchemas(REAL_INPUT);
  const wrong = files.flatMap(({ path, text }) => {
    const document = JSON.parse(text) as { $schema: string };
    const kind = /schemas\/(\w+)\.json$/.exec(document.$schema)?.[1] ?? '';
    const properties = Object.keys((schemas.get(kind)?.properties as object) ?? {});
    if (path.startsWith('schemas/') || path === 'openapi.json') return [];
    const listed = properties.filter((name) => name in document);
    return JSON.stringify(listed) === JSON.stringify(Object.keys(document)) ? [] : [path];
  });
  assert.deepEqual(wrong, []);
});

test('every provider and ranking has a document, every kind a schema', () => {
  const { providers, rankings } = REAL_INPUT.catalog;
  const paths = files.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  const wanted = [
    ...providers.map(({ id }) => `providers/${id}.json`),
    ...rankings.map(({ id }) => `rankings/${id}.json`),
    ...Object.keys(DOCUMENT_KINDS).map((kind) => `schemas/${kind}.json`),
  ];
  assert.deepEqual(
    wanted.filter((path) => !paths.includes(path)),
    [],
  );
});

test('a document that does not fit its schema makes no file', () => {
  const broken = { ...REAL_INPUT, today: 'yesterday' };
  assert.throws(() => makeApiFiles(broken), /asOf/);
});

test('deciding claims are named by their place', () => {
  const file = files.find(({ path }) => path === 'providers/xserver.json');
  const { claims, verdicts } = JSON.parse(file?.text ?? '') as {
    claims: { feature: string }[];
    verdicts: { feature: string; known: boolean; deciding?: number[] }[];
  };
  const known = verdicts.filter((verdict) => verdict.known);
  assert.ok(known.length > 3);
  assert.deepEqual(
    known.filter(({ feature, deciding = [] }) => !deciding.every((place) => claims[place]?.feature === feature)),
    [],
  );
});

test('content with nothing but features makes every other document, without ids', () => {
  const { features } = REAL_INPUT.catalog;
  const bare: ApiInput = {
    ...REAL_INPUT,
    catalog: { features, providers: [], attacks: [], rankings: [], guides: [], changes: [], questions: [] },
    rankings: [],
  };
  const paths = makeApiFiles(bare).map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => !path.startsWith('schemas/')),
    ['index.json', 'meta.json', 'providers.json', 'features.json', 'attacks.json', 'changes.json', 'openapi.json'],
  );
});
