import type { HeaderLine } from './facts.ts';
import { LONGEST_LINE } from './normalise-source.ts';

const FIELD = /^([!-9;-~]{1,76})[ \t]?:(.*)$/;

/** What is looked at of a block of headers: generous for real mail, bounded for hostile mail. */
const MOST_LINES = 5000;

/**
 * The header fields from line `start` on, up to the first blank line, and where they end.
 * A line that is no field continues the one before, indented or not.
 */
export function readHeaderBlock(lines: string[], start = 0): { headers: HeaderLine[]; end: number } {
  const headers: HeaderLine[] = [];
  let at = start;
  for (; at < lines.length && at - start < MOST_LINES; at++) {
    const line = (lines[at] ?? '').slice(0, LONGEST_LINE);
    if (line.trim() === '') break;
    addLine(headers, line);
  }
  return { headers, end: at };
}

function addLine(headers: HeaderLine[], line: string): void {
  const field = /^[ \t]/.test(line) ? null : FIELD.exec(line);
  const last = headers.at(-1);
  if (field) {
    const [, name = '', value = ''] = field;
    headers.push({ name, value: value.trim(), line: `${name}: ${value.trim()}` });
  } else if (last && last.value.length < LONGEST_LINE) {
    last.value = `${last.value} ${line.trim()}`.trim();
    last.line = `${last.name}: ${last.value}`;
  }
}

/** All fields of one name, whatever the case of its letters. */
export function fieldsNamed(headers: HeaderLine[], name: string): HeaderLine[] {
  return headers.filter((header) => header.name.toLowerCase() === name);
}

/** The first value of a field, or an empty text. */
export function firstValue(headers: HeaderLine[], name: string): string {
  return fieldsNamed(headers, name)[0]?.value ?? '';
}
