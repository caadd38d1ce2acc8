import type { Position } from './raw-entry.ts';

/** Columns of a terminal that a frame may take, its line numbers not counted. */
const WIDTH = 96;
/** Letters that take two columns of a terminal: kana, kanji, full-width forms, Hangul. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const LINES_BEFORE = 2;

/**
 * The line of a mistake with the two above it, and a caret below the place.
 * @param lines the lines of the file
 * @param place counted from 1
 */
export function codeFrame(lines: readonly string[], { line, column }: Position): string[] {
  const last = Math.min(line, lines.length);
  const first = Math.max(1, last - LINES_BEFORE);
  const digits = String(last).length;
  const start = Math.max(0, column - 1 - WIDTH / 2);
  const shown = lines.slice(first - 1, last).map((text, index) => {
    const mark = first + index === last ? '>' : ' ';
    return `${mark} ${String(first + index).padStart(digits)} | ${crop(text, start)}`.trimEnd();
  });
  const text = printable(lines[last - 1] ?? '');
  const pad = [...text.slice(start, column - 1)].map((letter) => (WIDE.test(letter) ? '\u3000' : ' ')).join('');
  const before = start > 0 ? ' ' : '';
  return [...shown, `  ${' '.repeat(digits)} | ${before}${pad}^`];
}

function crop(text: string, start: number): string {
  const piece = printable(text).slice(start, start + WIDTH);
  return `${start > 0 ? '…' : ''}${piece}${text.length > start + WIDTH ? '…' : ''}`;
}

/** A tab moves a caret, and a control character may move the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_C}]/gu, ' ');
}
