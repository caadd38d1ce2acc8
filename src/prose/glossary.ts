/** One agreed term: the wordings that it replaces. */
export interface Term {
  expected: string;
  patterns: RegExp[];
  /** Examples, each of which a test tries. */
  specs: { from: string; to: string }[];
}

/** The agreed terms by language. */
export type Glossary = Record<'ja' | 'en', Term[]>;

/** A file of terms in the format of prh (https://github.com/prh/prh), of which this much is read. */
export interface PrhFile {
  version: 1;
  rules: { expected: string; pattern?: string; patterns?: string[]; specs?: { from: string; to: string }[] }[];
}

/**
 * The terms of a glossary file. A pattern is a piece of text, or a regular expression between slashes.
 * @throws SyntaxError where an expression is none
 */
export function readTerms({ rules }: PrhFile): Term[] {
  return rules.map(({ expected, pattern, patterns = [], specs = [] }) => ({
    expected,
    patterns: [...(pattern ? [pattern] : []), ...patterns].map(toExpression),
    specs,
  }));
}

function toExpression(pattern: string): RegExp {
  const [, source, flags = ''] = /^\/(.+)\/([imu]*)$/s.exec(pattern) ?? [];
  return source === undefined ? new RegExp(RegExp.escape(pattern), 'gu') : new RegExp(source, `g${flags}`);
}
