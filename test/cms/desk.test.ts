import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { DESKS, deskConfig } from '../../src/cms/desk.ts';
import { type FormField, formFields } from '../../src/cms/form-fields.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../src/schema/collections.ts';
import { JAPANESE } from '../../src/schema/text.ts';

const { collections } = deskConfig('ja');

test('every kind of content has a form', () => {
  assert.deepEqual(new Set(DESKS.map(({ collection }) => collection)), new Set(COLLECTION_NAMES));
});

/** A field's name with `?` where it may be left out, and the fields inside it. */
type Tree = { [name: string]: Tree };

function treeOfForm(fields: readonly FormField[]): Tree {
  return Object.fromEntries(
    fields.map(({ name, required, ...options }) => [
      `${name}${required ? '' : '?'}`,
      treeOfForm((options.fields ?? []) as FormField[]),
    ]),
  );
}

function treeOfSchema(schema: z.ZodType): Tree {
  if (schema instanceof z.ZodOptional) return treeOfSchema(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return treeOfSchema(schema.element as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return {};
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => [
      `${name}${field instanceof z.ZodOptional ? '?' : ''}`,
      treeOfSchema(field),
    ]),
  );
}

for (const { name, collection, body } of DESKS) {
  test(`the form of ${name} has the fields of its schema at every depth, and the body that its files have`, () => {
    const fields = collections.find((one) => one.name === name)?.fields ?? [];
    const isBody = (field: FormField) => field.name === 'body';
    assert.deepEqual(treeOfForm(fields.filter((field) => !isBody(field))), treeOfSchema(COLLECTIONS[collection]));
    assert.deepEqual(fields.filter(isBody).length, body === 'none' ? 0 : 1);
  });
}

/** The label of the field at a path of names. */
function labelAt(fields: readonly FormField[], [name, ...rest]: readonly string[]): string | undefined {
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 || !field ? field?.label : labelAt((field.fields ?? []) as FormField[], rest);
}

for (const [list, path, label] of [
  ['features', ['question'], '会社への質問'],
  ['questions', ['rules', 'when', 'question'], '質問'],
  ['questions', ['conflicts', 'text'], '両立しない理由'],
  ['changes', ['entries', 'text'], '文'],
] as const) {
  test(`the field ${path.join('.')} of ${list} is called what it means there`, () => {
    assert.equal(labelAt(collections.find(({ name }) => name === list)?.fields ?? [], path), label);
  });
}

const UNKNOWN_KIND = z.strictObject({ title: z.record(z.string(), z.string()) });

for (const [what, schema, message] of [
  ['a field without a label', z.strictObject({ colour: z.string() }), /"colour" has no label/],
  ['a field of a kind that no form shows', UNKNOWN_KIND, /No form is known for the field "title"/],
  ['a word without a name', z.strictObject({ support: z.enum(['included', 'rented']) }), /The word "rented"/],
] as const) {
  test(`${what} stops the desk`, () => {
    assert.throws(() => formFields(schema, 'ja', 'providers'), message);
  });
}

const require = createRequire(import.meta.url);
const SVELTIA_SCHEMA = JSON.parse(
  readFileSync(require.resolve('@sveltia/cms').replace(/npm.index\.js$/, 'schema/sveltia-cms.json'), 'utf8'),
);

for (const locale of LOCALES) {
  test(`Sveltia's own schema accepts the configuration (${locale})`, () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(SVELTIA_SCHEMA);
    assert.ok(isValid(deskConfig(locale)), JSON.stringify(isValid.errors?.slice(0, 5), null, 2));
  });

  test(`no hint speaks of the lines of a file (${locale})`, () => {
    const hints = deskConfig(locale).collections.flatMap(({ fields }) => hintsOf(fields));
    assert.deepEqual(
      hints.filter((hint) =>
        /\[ \]|行ごと|区切る|parted by|「- |なら (?:true|false)|(?:^|\W)true when|^(?:true|false) (?:for|where)|the line|"- /.test(
          hint,
        ),
      ),
      [],
    );
  });
}

function hintsOf(fields: readonly FormField[]): string[] {
  return fields.flatMap(({ hint, ...options }) => [
    ...(hint ? [hint] : []),
    ...hintsOf((options.fields ?? []) as FormField[]),
  ]);
}

test('every label is Japanese, but for the one that is a sign', () => {
  const labels = (fields: readonly FormField[]): string[] =>
    fields.flatMap(({ label, ...options }) => [label, ...labels((options.fields ?? []) as FormField[])]);
  const others = collections.flatMap(({ fields }) => labels(fields)).filter((label) => !JAPANESE.test(label));
  assert.deepEqual([...new Set(others)], ['id']);
});

test('what is not known can be left open: no field is a switch', () => {
  assert.doesNotMatch(JSON.stringify(collections), /"widget":"boolean"/);
});
