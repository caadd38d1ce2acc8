import { type Explanation, type FieldPath, type Finding, formatPath } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** A value inside front matter that may still be of any shape, with the path that leads to it. */
export interface Draft {
  entry: RawEntry;
  path: FieldPath;
  value: unknown;
}

/** The whole front matter of an entry as a draft. */
export function draftOf(entry: RawEntry): Draft {
  return { entry, path: [], value: entry.data };
}

/** The field of a draft, or undefined where it is absent or the draft is no group of fields. */
export function fieldOf(draft: Draft, key: string): Draft | undefined {
  if (typeof draft.value !== 'object' || draft.value === null || Array.isArray(draft.value)) return undefined;
  const value = (draft.value as Record<string, unknown>)[key];
  return value === undefined ? undefined : { entry: draft.entry, path: [...draft.path, key], value };
}

/** The group or list in which a draft stands; the whole front matter for itself. */
export function parentOf({ entry, path }: Draft): Draft {
  return path.slice(0, -1).reduce<Draft>(
    (draft, part) => ({
      entry,
      path: [...draft.path, part],
      value: (draft.value as Record<string | number, unknown>)[part],
    }),
    draftOf(entry),
  );
}

/** The items of a list field; empty where the field is absent or no list. */
export function itemsOf(draft: Draft | undefined, key: string): Draft[] {
  const list = draft && fieldOf(draft, key);
  if (!list || !Array.isArray(list.value)) return [];
  return list.value.map((value: unknown, index) => ({ entry: list.entry, path: [...list.path, index], value }));
}

/** The field's text, or undefined where it is absent or no text. */
export function textOf(draft: Draft | undefined, key: string): string | undefined {
  const value = draft && fieldOf(draft, key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every source in a provider's front matter: of its claims and of its status note. */
export function sourcesOf(entry: RawEntry): Draft[] {
  const root = draftOf(entry);
  const holders = [fieldOf(root, 'statusNote'), ...itemsOf(root, 'claims')];
  return holders.flatMap((holder) => (holder ? (fieldOf(holder, 'source') ?? []) : []));
}

/** The keys of fields that hold prose. */
const TEXT_KEYS = ['ja', 'en', 'title', 'summary'];

/** Every text an editor wrote in prose, at any depth. */
export function textsOf(draft: Draft): Draft[] {
  const { entry, path, value } = draft;
  if (typeof value === 'string') return TEXT_KEYS.includes(String(path.at(-1))) ? [draft] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf({ entry, path: [...path, Array.isArray(value) ? Number(key) : key], value: inner }),
  );
}

/** A problem at the place of a draft. */
export function problemAt(draft: Draft, told: Explanation): Finding {
  return { file: draft.entry.file, ...draft.entry.locate(draft.path), field: formatPath(draft.path), ...told };
}
