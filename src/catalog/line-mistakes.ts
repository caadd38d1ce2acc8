import { BlockLevels } from './block-levels.ts';
import { COLON, COMMENT, DASH, INDENT, NO_COLON, NO_SPACE, TAB, WIDE_SPACE } from './line-explanations.ts';
import { findValueMistake } from './line-value.ts';
import type { CodedExplanation } from './problem.ts';

/** A mistake that shows in one line of front matter, before any parser reads it. Indexes count from 0. */
export interface LineMistake {
  index: number;
  column: number;
  told: CodedExplanation;
}

export interface CheckedLines {
  mistakes: LineMistake[];
  /** The lines as they may have been meant, so that the rest of the file can be checked too. */
  repaired: string[];
}

/** No value an editor writes is longer, in characters; beyond it the line is left to the parser. */
const LONGEST_LINE = 10_000;
const INDENTATION = /^\s*/;
/** Signs that editors put where YAML wants a hyphen and a space. */
const WRONG_DASH = /^(?:-(?=[^\s-])|[ー−–—－・•*+](?=\s*\S))\s*/;
const WRONG_COMMENT = /^(?:\/\/|<!--|＃)/;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'[\]{},#&*!|>%@`-][^:：{[]*):(?=[ \t]|$)/;
const WIDE_COLON = /^([A-Za-z][\w-]*)\s*：\s*/;
const TIGHT_COLON = /^([A-Za-z][\w-]*)[ \t]*:(?!\/\/)[\u3000]*(?=\S)/;
const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/**
 * Looks at the lines of front matter for what editors really get wrong, line by line.
 * @param fields every field name; a list item is taken for a group of fields only where it starts with one of them
 */
export function findLineMistakes(lines: readonly string[], fields: ReadonlySet<string>): CheckedLines {
  const reader = new LineReader(fields);
  const repaired = lines.map((line, index) => reader.read(line, index));
  const mistakes = reader.mistakes.map((mistake) => withFix(mistake, reader.mistakes, lines, repaired));
  return { mistakes, repaired };
}

/** What the reader mends without a guess; where a quotation mark or an indentation is missing, it guesses. */
const PLAIN = [
  ...['tab-indent', 'wide-space-indent', 'wide-colon', 'no-space-after-colon', 'list-dash', 'comment-sign'],
  ...['pair-signs', 'needs-quotes', 'lost-text'],
];

/** The whole line is the change, so every mistake of the line must be a plain one. */
function withFix(
  mistake: LineMistake,
  all: readonly LineMistake[],
  lines: readonly string[],
  repaired: readonly string[],
): LineMistake {
  const { index, told } = mistake;
  const isPlain = all.every((other) => other.index !== index || PLAIN.includes(other.told.code ?? ''));
  const [from = '', to = ''] = [lines[index], repaired[index]];
  if (!isPlain || from === to) return mistake;
  return { ...mistake, told: { ...told, fix: { from, to: to === '' ? commentOf(from) : to } } };
}

/** A remark with the sign that YAML has for it. */
function commentOf(line: string): string {
  return line.replace(/^(\s*)(?:\/\/|<!--|＃)\s*/, '$1# ').replace(/\s*-->\s*$/, '');
}

class LineReader {
  readonly mistakes: LineMistake[] = [];
  readonly #fields: ReadonlySet<string>;
  readonly #levels = new BlockLevels();
  /** The column of the key whose block text is being passed over. */
  #blockColumn: number | undefined;
  /** Below a line that is wrong, nobody can tell which indentation would be right. */
  #linesUp = true;

  constructor(fields: ReadonlySet<string>) {
    this.#fields = fields;
  }

  /** Notes the mistakes of the next line and returns it mended. */
  read(line: string, index: number): string {
    if (line.length > LONGEST_LINE) return line;
    const spaces = (/^ */.exec(line)?.[0] ?? '').length;
    if (/^\s*(?:#.*)?$/.test(line)) return line.replaceAll('\u3000', ' ');
    if (this.#blockColumn !== undefined && spaces > this.#blockColumn) return line;
    this.#blockColumn = undefined;
    const tell = (column: number, told: CodedExplanation) => {
      this.mistakes.push({ index, column, told });
      this.#linesUp = false;
    };

    const indent = this.#readIndent(line, tell);
    // Nobody sees a space at the end of a line, so it is no mistake.
    const text = line.slice((INDENTATION.exec(line)?.[0] ?? '').length).trimEnd();
    if (WRONG_COMMENT.test(text)) {
      tell(indent.length, COMMENT(text));
      return '';
    }
    return `${indent}${this.#readText(text, indent.length, false, tell)}`;
  }

  #readIndent(line: string, tell: Tell): string {
    const indent = INDENTATION.exec(line)?.[0] ?? '';
    const odd = /[^ ]/.exec(indent);
    // A further line of a text may start with a full-width space, as Japanese paragraphs do.
    if (!odd || (odd[0] !== '\t' && this.#levels.isContinuation(odd.index))) return indent;
    tell(odd.index, odd[0] === '\t' ? TAB : WIDE_SPACE(line));
    return indent.replace(/[\t\u3000]/g, '  ').replace(/[^ ]/g, ' ');
  }

  #readText(text: string, column: number, inItem: boolean, tell: Tell): string {
    const dash = /^-(?:\s+|$)/.exec(text);
    if (dash) return this.#readItem(dash[0], text.slice(dash[0].length), column, tell);
    const wrongDash = WRONG_DASH.exec(text);
    if (wrongDash && !inItem && !this.#levels.isContinuation(column)) {
      tell(column, DASH(text));
      return this.#readItem('- ', text.slice(wrongDash[0].length), column, tell);
    }
    const key = KEY.exec(text);
    if (key) return this.#readKey((key[1] ?? '').trimEnd(), key[0], text.slice(key[0].length), column, tell);
    const wide = WIDE_COLON.exec(text);
    const tight = wide ?? TIGHT_COLON.exec(text);
    if (tight && (!inItem || this.#fields.has(tight[1] ?? '')) && !this.#levels.isContinuation(column)) {
      const name = tight[1] ?? '';
      tell(column + name.length, wide ? COLON(text) : NO_SPACE(text));
      return this.#readKey(name, `${name}:`, ` ${text.slice(tight[0].length)}`, column, tell);
    }
    if (inItem || this.#levels.mayBeValue(column)) return this.#readValue(text, undefined, column, tell);
    if (!this.#levels.isContinuation(column)) tell(column, NO_COLON(text, column));
    return text;
  }

  #readItem(dash: string, rest: string, column: number, tell: Tell): string {
    this.#place(column, true, `- ${rest}`, tell);
    this.#levels.note({ column, isOpen: true });
    return rest === '' ? dash : `${dash}${this.#readText(rest, column + dash.length, true, tell)}`;
  }

  #readKey(key: string, head: string, rest: string, column: number, tell: Tell): string {
    this.#place(column, false, `${head}${rest}`, tell);
    const gap = /^\s*/.exec(rest)?.[0] ?? '';
    const value = rest.slice(gap.length);
    this.#levels.note({ column, isOpen: value === '' || value.startsWith('#') });
    if (value === '') return head;
    if (BLOCK_TEXT.test(value)) {
      this.#blockColumn = column;
      return `${head}${rest}`;
    }
    return `${head}${gap}${this.#readValue(value, key, column + head.length + gap.length, tell)}`;
  }

  #readValue(value: string, key: string | undefined, column: number, tell: Tell): string {
    if (key === undefined) this.#levels.close();
    const mistake = findValueMistake(value, key);
    if (!mistake) return value;
    tell(column + mistake.offset, mistake.told);
    return mistake.repaired;
  }

  #place(column: number, isList: boolean, text: string, tell: Tell): void {
    const fits = this.#levels.place(column, isList);
    if (!fits && this.#linesUp) tell(column, INDENT(text));
  }
}

type Tell = (column: number, told: CodedExplanation) => void;
