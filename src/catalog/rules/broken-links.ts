import { bodyLines, problemInBody } from '../body.ts';
import { type Explanation, quote, shorten } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

const TARGET = '(?:https?:\\/\\/|mailto:|\\/)';
/** A link whose address stands in full-width brackets. */
const WIDE = new RegExp(`\\[([^[\\]]+)\\][\\s\\u3000]*（\\s*(${TARGET}[^）)\\s[]*)\\s*[）)]?`);
/** A link with a space between its text and its address. */
const APART = new RegExp(`\\[([^[\\]]+)\\][\\s\\u3000]+\\((${TARGET}[^)\\s]*)\\)`);
/** A link whose bracket is not closed on its line. */
const OPEN = new RegExp(`\\[([^[\\]]+)\\]\\((${TARGET}[^)[]*)$`);

/** Markdown links are written so that they become links. */
export const brokenLinks: Rule = (context) => context.entries.flatMap(checkBody);

function checkBody(entry: RawEntry) {
  return bodyLines(entry).flatMap(({ line, text }) => {
    const wide = WIDE.exec(text);
    if (wide) return problemInBody(entry, { line, column: wide.index + 1 }, explain(wide, 'wide'));
    const apart = APART.exec(text);
    if (apart) return problemInBody(entry, { line, column: apart.index + 1 }, explain(apart, 'apart'));
    const open = OPEN.exec(text);
    return open ? problemInBody(entry, { line, column: open.index + 1 }, explain(open, 'open')) : [];
  });
}

const TROUBLE = {
  wide: { ja: 'のかっこが全角です', en: 'has full-width brackets' },
  apart: { ja: 'の ] と ( の間に空白があります', en: 'has a space between ] and (' },
  open: { ja: 'のかっこが同じ行で閉じていません', en: 'is not closed on its line' },
};

function explain([all, text = '', url = '']: RegExpExecArray, kind: keyof typeof TROUBLE): Explanation {
  const { ja, en } = TROUBLE[kind];
  const mended = shorten(`[${text}](${kind === 'open' ? 'https://www.example.jp/' : url})`);
  return {
    found: { ja: `リンク ${quote(all)} ${ja}`, en: `the link ${quote(all)} ${en}` },
    expected: {
      ja: '半角のかっこで、間を空けずに書いたリンク',
      en: 'a link in half-width brackets without a space between them',
    },
    write: { ja: mended, en: `write ${mended}` },
  };
}
