import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readCollection } from '../../src/catalog/read-folder.ts';
import { knownFields } from '../../src/catalog/schema-tree.ts';
import { COLLECTION_NAMES } from '../../src/schema/collections.ts';
import { frontMatterSchema, type JsonSchema } from '../../src/schema/json-schemas.ts';
import { JAPANESE } from '../../src/schema/text.ts';
import { CONFIDENCES, SCOPES, SOURCE_KINDS, SUPPORTS, VIAS } from '../../src/schema/vocabulary.ts';

const FEATURES = globSync('content/features/*.md')
  .map((file) => path.basename(file, '.md'))
  .sort();

for (const name of COLLECTION_NAMES) {
  test(`schemas/${name}.json is what npm run schemas writes`, () => {
    assert.deepEqual(JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')), frontMatterSchema(name, FEATURES));
  });
}

/** Every field of a schema, at any depth, with its own schema. */
function fieldsOf(schema: JsonSchema): [string, JsonSchema][] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const items = schema.items ? fieldsOf(schema.items as JsonSchema) : [];
  return [...properties, ...properties.flatMap(([, inner]) => fieldsOf(inner)), ...items];
}

const FIELDS = COLLECTION_NAMES.flatMap((name) => fieldsOf(frontMatterSchema(name, FEATURES)));

test('the schemas know every field of the content', () => {
  assert.deepEqual(new Set(FIELDS.map(([name]) => name)), knownFields());
});

test('every field is explained in Japanese', () => {
  const mute = FIELDS.filter(([, { description }]) => !JAPANESE.test(String(description ?? '')));
  assert.deepEqual(
    mute.map(([name]) => name),
    [],
  );
});

test('wherever a feature is named, the features that exist are offered', () => {
  const named = FIELDS.filter(([name]) => name === 'feature').map(([, schema]) => schema.enum);
  assert.deepEqual(named, [FEATURES, FEATURES, FEATURES]);
});

test('every group of the content has only fields that its schema lists, and all that it requires', async () => {
  const wrong: string[] = [];
  for (const name of COLLECTION_NAMES) {
    const schema = frontMatterSchema(name, FEATURES);
    for (const { file, data } of (await readCollection('content', name)).entries) {
      if (!fits(schema, data)) wrong.push(file);
    }
  }
  assert.deepEqual(wrong, []);
});

/** The part of JSON Schema that these schemas use for groups, lists and closed lists. */
function fits(schema: JsonSchema, value: unknown): boolean {
  if (schema.anyOf) return (schema.anyOf as JsonSchema[]).some((inner) => fits(inner, value));
  if (schema.enum) return (schema.enum as unknown[]).includes(value);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((item) => fits(schema.items as JsonSchema, item));
  if (schema.type !== 'object') return typeof value !== 'object' && (!schema.const || schema.const === value);
  const properties = schema.properties as Record<string, JsonSchema>;
  const group = value as Record<string, unknown>;
  const required = (schema.required ?? []) as string[];
  return (
    required.every((key) => Object.hasOwn(group, key)) &&
    Object.entries(group).every(([key, inner]) => properties[key] !== undefined && fits(properties[key], inner))
  );
}

test('the snippets offer the words of the closed lists, and no others', () => {
  const text = readFileSync('.vscode/sabamori.code-snippets', 'utf8');
  const offered = [...text.matchAll(/(\w+): \$\{\d\|([^|]+)\|\}/g)].map(([, field = '', words = '']) => [
    field,
    words.split(','),
  ]);
  // A first-hand source has another form, so the snippet does not offer it.
  const kinds = SOURCE_KINDS.filter((kind) => kind !== 'first-hand');
  assert.deepEqual(Object.fromEntries(offered), {
    support: [...SUPPORTS],
    kind: kinds,
    via: [...VIAS],
    confidence: [...CONFIDENCES],
    enabledByDefault: ['true', 'false'],
    scope: [...SCOPES],
  });
});

test('the issue forms are YAML with a field that asks for the source', () => {
  for (const file of ['correction', 'claim']) {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}.yml`, 'utf8')) as {
      body: { id?: string; validations?: object }[];
    };
    assert.deepEqual(form.body.find(({ id }) => id === 'source')?.validations, { required: true }, file);
  }
});
