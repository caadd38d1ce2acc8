import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type JsonSchema, makeJsonSchemas } from '../../src/api/json-schemas.ts';

/**
 * What v1 has promised: every field with its type, one a line, `?` where it may be absent. Lines may be added, none
 * may be taken away or changed while v1 lasts; what cannot keep that belongs in v2.
 */
const PROMISED = readFileSync('test/api/v1-fields.txt', 'utf8').trimEnd().split('\n');

/** Every field below a schema, such as `provider.claims[].source.readOn: string`. */
function listFields(schema: JsonSchema, place: string): string[] {
  const {
    type,
    properties = {},
    required = [],
    items,
    anyOf,
    oneOf,
  } = schema as {
    type?: string;
    properties?: Record<string, JsonSchema>;
    required?: string[];
    items?: JsonSchema;
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
  };
  const branches = [...(anyOf ?? []), ...(oneOf ?? [])].flatMap((branch) => listFields(branch, place));
  const inner = Object.entries(properties).flatMap(([name, field]) =>
    listFields(field, `${place}.${name}${required.includes(name) ? '' : '?'}`),
  );
  return [
    ...(type ? [`${place}: ${type}`] : []),
    ...branches,
    ...inner,
    ...(items ? listFields(items, `${place}[]`) : []),
  ];
}

const offered = new Set([...makeJsonSchemas({ origin: '' })].flatMap(([kind, schema]) => listFields(schema, kind)));

test('v1 still has every field it has promised, with its type', () => {
  assert.ok(PROMISED.length > 150);
  assert.deepEqual(
    PROMISED.filter((field) => !offered.has(field)),
    [],
  );
});

test('every field of v1 stands among the promised ones, so that it cannot go unnoticed', () => {
  assert.deepEqual(
    [...offered].filter((field) => !PROMISED.includes(field)),
    [],
  );
});
