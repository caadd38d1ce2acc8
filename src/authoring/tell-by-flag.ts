import type { Problem } from '../catalog/problem.ts';
import type { Localized } from '../schema/text.ts';

/** The flags of a command, without dashes, each with the path of the field that it fills. */
export type Flags = Readonly<Record<string, readonly string[]>>;

/** The languages of a text stand in many groups, so that they do not tell which flag is meant. */
const LANGUAGES = ['ja', 'en'];

/** A next step that is a line of the file. */
const LINE = /\w: |\w:$/;

/**
 * A problem of a text that was typed as flags, told by the flags that mend it: nobody has seen the lines of the text.
 * `--via: the source has no via; expected live for the page itself, stored-copy for a stored copy`.
 * @param group what stands before the fields that the flags fill, such as `claims[3]`; empty for the whole file
 * @returns undefined where no flag fills the field
 */
export function tellByFlag(problem: Problem, flags: Flags, group = ''): Localized | undefined {
  const field = fieldIn(problem.field, group);
  const names = field === undefined ? [] : flagsOf(field, problem.write.en, flags);
  if (names.length === 0) return undefined;
  // A flag that fills a whole group, such as a plan, has fields of its own, which are typed as in the file.
  const isTyped = field?.includes('].') ?? false;
  const label = names.map((name) => `--${name}`).join(', ') + (isTyped ? ` ${field}` : '');
  const { found, expected, write } = problem;
  const step = (text: string, before: string) => (LINE.test(text) && !isTyped ? '' : `${before}${text}`);
  return {
    ja: `${label}: ${found.ja}。正しい形: ${expected.ja}${step(write.ja, '。書き方: ')}`,
    en: `${label}: ${found.en}; expected ${expected.en}${step(write.en, '; ')}`,
  };
}

function fieldIn(field: string, group: string): string | undefined {
  if (group === '') return field;
  return field === group || field.startsWith(`${group}.`) ? field.slice(group.length + 1) : undefined;
}

/** The flag of the field itself or of the group around it, and those of fields that the next step writes. */
function flagsOf(field: string, write: string, flags: Flags): string[] {
  const paths = Object.entries(flags).map(([name, path]) => ({ name, path, field: path.join('.') }));
  const around = paths.filter((flag) => isWithin(field, flag.field));
  if (around.length > 0 && !around.some((flag) => flag.field === field)) return around.map(({ name }) => name);
  const written = paths.filter(({ path }) =>
    path.some((part) => !LANGUAGES.includes(part) && new RegExp(`\\b${part}: `).test(write)),
  );
  const found = [...around, ...written];
  const inside = found.length > 0 ? found : paths.filter((flag) => isWithin(flag.field, field));
  return [...new Set(inside.map(({ name }) => name))];
}

/** Whether a field is another one or stands in it: `source.via` in `source`, `plans[0].id` in `plans`. */
function isWithin(field: string, other: string): boolean {
  return field === other || field.startsWith(`${other}.`) || field.startsWith(`${other}[`);
}
