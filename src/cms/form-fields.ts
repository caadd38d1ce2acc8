import { z } from 'zod';
import { shapeOf } from '../catalog/schema-tree.ts';
import type { Locale } from '../i18n/locale.ts';
import { FIELD_LABELS } from '../i18n/messages/editing.ts';
import type { CollectionName } from '../schema/collections.ts';
import { type FieldDoc, fieldDocOf } from '../schema/field.ts';
import { attackIdSchema, questionIdSchema } from '../schema/question.ts';
import { featureIdSchema, type Localized, localizedSchema } from '../schema/text.ts';
import { formHint } from './form-hint.ts';
import { wordOptions } from './word-labels.ts';

/** One field of a form, in the words of Sveltia CMS. */
export interface FormField extends Control {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/** The part of a field that follows from the kind of its schema. */
interface Control {
  widget: string;
  [option: string]: unknown;
}

/** Texts in both languages that are names and stand on one line; all others are sentences. */
const NAMES = ['name', 'shortName', 'operator', 'unit'];

/**
 * The form for a group of the content: one field for each field of its schema, in the schema's order.
 * @param parent the field or the collection that holds the group: the same name may mean something else in another
 * @throws Error for a field without a label, or of a kind that no form shows yet, so that a new one is noticed
 */
export function formFields(group: z.ZodType, locale: Locale, parent: string): FormField[] {
  return Object.entries(shapeOf(group)).map(([name, schema]) => {
    const isOptional = schema instanceof z.ZodOptional;
    const inner = isOptional ? (schema.unwrap() as z.ZodType) : schema;
    const label = labelOf(parent, name);
    const doc = fieldDocOf(schema) ?? fieldDocOf(inner);
    return {
      name,
      label: label[locale],
      ...hintOf(doc, name, label[locale], locale),
      required: !isOptional,
      ...controlOf(name, inner, locale),
    };
  });
}

function labelOf(parent: string, name: string): Localized {
  const label = FIELD_LABELS[`${parent}.${name}`] ?? FIELD_LABELS[name];
  if (!label) throw new Error(`The field "${name}" has no label for the form.`);
  return label;
}

/** The hint of a field; none below a language, whose field says it already, and none that only repeats the label. */
function hintOf(doc: FieldDoc | undefined, name: string, label: string, locale: Locale): { hint?: string } {
  if (!doc || Object.hasOwn(localizedSchema.shape, name)) return {};
  const hint = formHint(doc, locale);
  return hint === label ? {} : { hint };
}

function controlOf(name: string, schema: z.ZodType, locale: Locale): Control {
  if (schema instanceof z.ZodObject) return groupOf(name, schema, locale);
  if (schema instanceof z.ZodArray) return listOf(name, schema.element as z.ZodType, locale);
  // `all` or a list of ids: a form has no such choice, so `all` stands in the list as its only word.
  if (schema instanceof z.ZodUnion) return { widget: 'list' };
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: wordOptions(name, schema.options, locale) };
  // A switch would say "off" where nothing is known.
  if (schema instanceof z.ZodBoolean) return { widget: 'select', options: wordOptions(name, [true, false], locale) };
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodISODate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const collection = referredBy(schema);
  if (collection) return choiceOf(collection, locale);
  if (schema instanceof z.ZodURL) return { widget: 'string' };
  if (schema instanceof z.ZodString) return { widget: 'string', ...patternOf(schema, locale) };
  throw new Error(`No form is known for the field "${name}".`);
}

function groupOf(name: string, schema: z.ZodType, locale: Locale): Control {
  const fields = formFields(schema, locale, name);
  const isLocalized = Object.keys(shapeOf(schema)).join() === Object.keys(localizedSchema.shape).join();
  if (!isLocalized) return { widget: 'object', fields };
  return {
    widget: 'object',
    fields: NAMES.includes(name) ? fields : fields.map((own) => ({ ...own, widget: 'text' })),
  };
}

/** What stands on a closed item of a list. */
const SUMMARIES: Record<string, string> = {
  plans: '{{fields.name.ja}} ({{fields.id}})',
  claims: '{{fields.feature}} {{fields.support}}',
  steps: '{{fields.name.ja}}',
  weights: '{{fields.feature}} {{fields.weight}}',
  entries: '{{fields.provider}} {{fields.kind}}',
  options: '{{fields.name.ja}} ({{fields.id}})',
  rules: '{{fields.id}}: {{fields.feature}} {{fields.level}}',
  when: '{{fields.question}}: {{fields.is}}',
  conflicts: '{{fields.text.ja}}',
  ways: '{{fields.text.ja}}',
  same: '{{fields.words}}',
  asks: '{{fields.page}}',
};

function listOf(name: string, element: z.ZodType, locale: Locale): Control {
  if (element instanceof z.ZodObject) {
    const summary = SUMMARIES[name];
    return {
      widget: 'list',
      fields: formFields(element, locale, name),
      collapsed: true,
      ...(summary ? { summary } : {}),
    };
  }
  if (element instanceof z.ZodEnum) {
    return { widget: 'select', multiple: true, options: wordOptions(name, element.options, locale) };
  }
  const collection = referredBy(element);
  return collection ? { ...choiceOf(collection, locale), multiple: true } : { widget: 'list' };
}

/** The schemas of ids that name an entry, with the list in which the entry stands. */
const REFERENCES: readonly (readonly [id: z.ZodType, collection: CollectionName])[] = [
  [featureIdSchema, 'features'],
  [attackIdSchema, 'attacks'],
  [questionIdSchema, 'questions'],
];

function referredBy(schema: z.ZodType): CollectionName | undefined {
  const write = fieldDocOf(schema)?.write;
  return REFERENCES.find(([id]) => fieldDocOf(id)?.write === write)?.[1];
}

/** An entry is chosen by its name; its id is written. */
function choiceOf(collection: CollectionName, locale: Locale): Control {
  const name = `name.${locale}`;
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [name],
    search_fields: [name, '{{slug}}'],
  };
}

function numberOf(schema: z.ZodNumber): Control {
  const { type, minimum, exclusiveMinimum, maximum } = z.toJSONSchema(schema) as JsonNumber;
  const isWhole = type === 'integer';
  const min = minimum ?? (isWhole && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : exclusiveMinimum);
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    // An uptime such as 99.99 has two decimals.
    ...(isWhole ? {} : { step: 0.01 }),
    ...(min === undefined ? {} : { min }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { max: maximum }),
  };
}

interface JsonNumber {
  type: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

function patternOf(schema: z.ZodString, locale: Locale): { pattern?: [string, string] } {
  const { pattern } = z.toJSONSchema(schema) as { pattern?: string };
  const doc = fieldDocOf(schema);
  return pattern && doc ? { pattern: [pattern, doc[locale]] } : {};
}
