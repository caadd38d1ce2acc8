import type { Localized } from '../schema/text.ts';

/** A path into front matter, such as ['claims', 3, 'source', 'url']. */
export type FieldPath = readonly (string | number)[];

/** What an editor is told about one mistake. */
export interface Explanation {
  found: Localized;
  expected: Localized;
  /** The next step as a sentence of its own: `write …`, `remove …`; in Japanese a line to write, or 「…を書く」. */
  write: Localized;
  /** The stable name of the mistake, where the explanation itself tells which it is. */
  code?: string;
  fix?: Fix;
}

/** An explanation that tells which mistake it is. */
export interface CodedExplanation extends Explanation {
  code: string;
}

/** A change that mends a mistake without a guess: a piece of its line, and what stands there instead. */
export interface Fix {
  from: string;
  to: string;
}

/** One mistake in one content file, told so that an editor can mend it. Lines and columns start at 1. */
export interface Finding extends Explanation {
  file: string;
  line: number;
  column: number;
  /** The field in dotted form, or 'file' / 'body' when the mistake is not in the front matter. */
  field: string;
}

/** A finding under its stable name, which is also the name of its page: `docs/errors/<code>.md`. */
export interface Problem extends Finding {
  code: string;
}

/** A next step that is one line (or word) to write. */
export function writeLine(line: string): Localized {
  return { ja: line, en: `write ${line}` };
}

/** A next step shown by an example, where nobody can tell what was meant. */
export function writeExample(line: string): Localized {
  return { ja: `たとえば ${line} のように書く`, en: `write for example ${line}` };
}

/** A key that reads as one word, in any script. */
const ONE_WORD = /^[\p{L}\p{N}_-]+$/u;

/**
 * Writes a field path the way editors read it: `claims[3].source.url`. A key that is no single word is quoted, as in
 * `claims[3]."a b"`, so that it is seen where the path ends.
 */
export function formatPath(path: FieldPath): string {
  if (path.length === 0) return 'file';
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = ONE_WORD.test(part) ? part : quote(part);
    return text ? `${text}.${name}` : name;
  }, '');
}

/** One line a problem: `file:line:column  field  what was found; what is expected; what to do`. */
export function formatProblem(problem: Problem, language: 'ja' | 'en'): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${tellProblem(problem, language)}`;
}

/** A problem without its place, for a file that is not written yet. */
export function tellProblem({ field, found, expected, write }: Problem, language: 'ja' | 'en'): string {
  return language === 'ja'
    ? `${field}  ${found.ja}。正しい形: ${expected.ja}。書き方: ${write.ja}`
    : `${field}  ${found.en}; expected ${expected.en}; ${write.en}`;
}

/** Sorts problems by file, then line, then column, so that a report reads from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.field, b.field),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The longest piece of an editor's text that a message repeats. */
const QUOTE_LIMIT = 80;

/** Quotes a found value on one line, short enough to read, with control characters made visible. */
export function quote(value: unknown): string {
  // JSON has no word for .nan and .inf.
  const isPlain = typeof value === 'string' || (typeof value === 'number' && !Number.isFinite(value));
  const text = shorten(isPlain ? String(value) : (JSON.stringify(value) ?? String(value)));
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** An editor's text on one line, cut where it grows long, without control characters. */
export function shorten(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Bidi_C}]+/gu, ' ').trim();
  return flat.length > QUOTE_LIMIT ? `${flat.slice(0, QUOTE_LIMIT)}…` : flat;
}
