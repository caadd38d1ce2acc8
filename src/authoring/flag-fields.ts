import { z } from 'zod';
import type { FieldPath } from '../catalog/problem.ts';
import { schemaAt } from '../catalog/schema-tree.ts';
import { providerSchema } from '../schema/provider.ts';
import { type Answers, withAnswer } from './questions.ts';

/** The flags of `provider:new` that fill one field each. */
export const PROVIDER_FLAGS: Record<string, readonly string[]> = {
  'name-ja': ['name', 'ja'],
  'name-en': ['name', 'en'],
  'operator-ja': ['operator', 'ja'],
  'operator-en': ['operator', 'en'],
  url: ['url'],
  segment: ['segment'],
  status: ['status'],
};

/** The flags of `claim:add` that fill one field each. */
export const CLAIM_FLAGS: Record<string, readonly string[]> = {
  plans: ['plans'],
  support: ['support'],
  default: ['enabledByDefault'],
  scope: ['scope'],
  measure: ['measure'],
  'detail-ja': ['detail', 'ja'],
  'detail-en': ['detail', 'en'],
  kind: ['source', 'kind'],
  url: ['source', 'url'],
  title: ['source', 'title'],
  'page-date': ['source', 'pageDate'],
  'read-on': ['source', 'readOn'],
  via: ['source', 'via'],
  confidence: ['confidence'],
};

/**
 * The flags of a command as its usage shows them, with the words that a flag takes: `--via live|stored-copy`.
 * @param group where the fields stand in a provider's file, such as ['claims', 0]
 */
export function usageOf(flags: Record<string, readonly string[]>, group: FieldPath): string {
  return Object.entries(flags)
    .map(([flag, path]) => {
      const schema = schemaAt(providerSchema, [...group, ...path]);
      const words =
        schema instanceof z.ZodBoolean ? ['true', 'false'] : schema instanceof z.ZodEnum ? schema.options : ['…'];
      return `--${flag} ${words.join('|')}`;
    })
    .join(' ');
}

/** Puts the values of flags into the shape of the front matter. */
export function fieldsFromFlags(
  flags: Record<string, readonly string[]>,
  values: Readonly<Record<string, unknown>>,
): Answers {
  return Object.entries(flags)
    .filter(([flag]) => values[flag] !== undefined)
    .reduce<Answers>((fields, [flag, path]) => withAnswer(fields, path, values[flag]), {});
}

/**
 * The flag that fills a field, as it is typed: `--read-on`; the field itself where none does.
 * @param field dotted, within the group that the flags fill, such as `source.readOn`
 */
export function flagOfField(flags: Record<string, readonly string[]>, field: string): string {
  const found = Object.entries(flags).find(([, path]) => path.join('.') === field);
  return found ? `--${found[0]}` : field;
}

/** The plans of a claim as typed: `all`, or ids parted by commas, in full or half width. */
export function readPlans(typed: string): 'all' | string[] {
  const ids = typed
    .normalize('NFKC')
    .split(/[\s,、[\]]+/)
    .filter((id) => id !== '');
  return ids.length === 0 || (ids.length === 1 && ids[0] === 'all') ? 'all' : ids;
}
