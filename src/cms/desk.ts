import type { Locale } from '../i18n/locale.ts';
import { COLLECTION_LABELS, EDITING, FIELD_LABELS } from '../i18n/messages/editing.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { type FormField, formFields } from './form-fields.ts';

/** One list of files that the desk edits. */
export interface Desk {
  /** The name of the list; those of guides differ by language. */
  name: keyof typeof COLLECTION_LABELS;
  collection: CollectionName;
  /** The folder below the project's root. */
  folder: string;
  /** Whether a file has no body, one in one language, or Japanese with English after it. */
  body: 'none' | 'one' | 'both';
  /** The field whose words stand in the list of files; the id stands there where no field names the file. */
  title?: string;
}

/** Every list of the desk, in the order it shows them. */
export const DESKS: readonly Desk[] = [
  { name: 'providers', collection: 'providers', folder: 'content/providers', body: 'both', title: 'name.ja' },
  { name: 'features', collection: 'features', folder: 'content/features', body: 'both', title: 'name.ja' },
  { name: 'attacks', collection: 'attacks', folder: 'content/attacks', body: 'both', title: 'name.ja' },
  { name: 'rankings', collection: 'rankings', folder: 'content/rankings', body: 'both', title: 'name.ja' },
  { name: 'guides-ja', collection: 'guides', folder: 'content/guides/ja', body: 'one', title: 'title' },
  { name: 'guides-en', collection: 'guides', folder: 'content/guides/en', body: 'one', title: 'title' },
  { name: 'glossary', collection: 'glossary', folder: 'content/glossary', body: 'both', title: 'term.ja' },
  { name: 'questions', collection: 'questions', folder: 'content/questions', body: 'none', title: 'name.ja' },
  { name: 'search', collection: 'search', folder: 'content/search', body: 'none' },
  { name: 'changes', collection: 'changes', folder: 'content/changes', body: 'both', title: 'date' },
];

/** The name under which the form of a list's files is registered; Sveltia wants this end for files of Markdown. */
export function formatName({ name }: Desk): string {
  return `sabamori-${name}-frontmatter`;
}

/**
 * The configuration of Sveltia CMS: a list for each kind of content, with forms made from the schemas.
 * @param locale the language of labels and hints
 */
export function deskConfig(locale: Locale) {
  return {
    load_config_file: false,
    // Only the files on this machine are edited; Sveltia wants the name of a repository all the same.
    backend: {
      name: 'gitea',
      repo: 'local/sabamori',
      base_url: 'http://localhost',
      app_id: 'none',
      auth_methods: ['token'],
    },
    app_title: EDITING.title[locale],
    logo: { src: '/favicon.svg' },
    // Articles show figures drawn from data; there is no folder of pictures.
    media_folder: 'public',
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: DESKS.map((desk) => collectionOf(desk, locale)),
  };
}

function collectionOf(desk: Desk, locale: Locale) {
  const { all, one } = COLLECTION_LABELS[desk.name];
  const isWrittenByCommand = desk.collection === 'changes';
  return {
    name: desk.name,
    label: all[locale],
    label_singular: one[locale],
    folder: desk.folder,
    extension: 'md',
    format: formatName(desk),
    ...(desk.title ? { identifier_field: desk.title, sortable_fields: [desk.title] } : {}),
    summary: `{{${desk.title ?? 'slug'}}}`,
    slug: {
      editable: ['create'],
      hint: EDITING.idHint[locale],
      pattern: [ID_PATTERN.source, EDITING.idHint[locale]],
    },
    thumbnail: false,
    create: !isWrittenByCommand,
    delete: !isWrittenByCommand,
    duplicate: false,
    fields: [...formFields(COLLECTIONS[desk.collection], locale, desk.collection), ...bodyFields(desk, locale)],
  };
}

/** Markdown is edited as it is written: footnotes, tasks and figures are more than the visual editor knows. */
const MARKDOWN = { widget: 'markdown', modes: ['raw'], required: false, use_emoji_autocomplete: false };

function bodyFields({ body }: Desk, locale: Locale): FormField[] {
  if (body === 'none') return [];
  const own = { name: 'body', label: EDITING.body[locale], required: false };
  if (body === 'one') return [{ ...MARKDOWN, ...own }];
  const languages = ['ja', 'en'].map((name) => ({ ...MARKDOWN, name, label: FIELD_LABELS[name]?.[locale] ?? name }));
  return [{ ...own, required: true, hint: EDITING.bodyHint[locale], widget: 'object', fields: languages }];
}
