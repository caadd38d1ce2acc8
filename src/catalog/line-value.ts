import type { Localized } from '../schema/text.ts';
import { type CodedExplanation, quote, shorten, writeLine } from './problem.ts';

/** A mistake in the value of one line: where it starts within the value, and the value as it may have been meant. */
export interface ValueMistake {
  offset: number;
  told: CodedExplanation;
  repaired: string;
}

/** Fields that hold prose, in which a ` #` is hardly ever the start of a remark. */
const PROSE = ['ja', 'en', 'title', 'summary'];

/** Signs that mean something to YAML at the start of a value, so that the text behind them is lost or refused. */
const SIGN = /^(?:[*@`!%,\]}]|[|>](?![+-]?\d?[+-]?\s*(?:#|$))|[-?](?=\s)|&(?!\w+\s+[[{]))/;

/** What is wrong with a value that stands on the line of its key; undefined where YAML reads it as it is meant. */
export function findValueMistake(value: string, key: string | undefined): ValueMistake | undefined {
  const prose = key !== undefined && PROSE.includes(key);
  if (/^#/.test(value)) return prose ? cutText(value, 0, key) : undefined;
  if (/^["']/.test(value)) return checkQuoted(value, key);
  if (/^[[{]/.test(value)) return checkBrackets(value, key);
  const text = (value.split(/[ \t]#/, 1)[0] ?? '').trimEnd();
  if (SIGN.test(value)) return needsQuotes(text, startsWith(text), key);
  if (/:(?:[ \t]|$)/.test(text)) {
    return needsQuotes(
      text,
      { ja: ' に「: 」があるのに、引用符で囲まれていません', en: 'holds ": " without quotes' },
      key,
    );
  }
  // A remark set apart by two spaces is meant as one; a single space before # is prose.
  const cut = /(?<! ) #|\s#(?! )/.exec(value);
  return cut && prose ? cutText(value, cut.index + 1, key) : undefined;
}

function checkQuoted(value: string, key: string | undefined): ValueMistake | undefined {
  const mark = value[0] ?? '';
  const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  if (!closed) {
    return {
      offset: 0,
      repaired: inQuotes(value.slice(1)),
      told: {
        code: 'unclosed-quote',
        found: {
          ja: `${quote(value)} の引用符が閉じていません`,
          en: `the quotation mark in ${quote(value)} is not closed`,
        },
        expected: { ja: '同じ行で引用符を閉じた値', en: 'a value whose quotation marks close on the same line' },
        write: {
          ja: `値の終わりに ${mark} を補う`,
          en: `write ${mark} at the end of the value`,
        },
      },
    };
  }
  const rest = value.slice(closed[0].length);
  if (/^\s*(?:\s#.*)?$/.test(rest)) return undefined;
  return needsQuotes(
    value,
    { ja: ' は、引用符を閉じたあとに続きがあります', en: 'goes on after its closing quotation mark' },
    key,
  );
}

function checkBrackets(value: string, key: string | undefined): ValueMistake | undefined {
  const open = value[0] ?? '';
  const close = open === '[' ? ']' : '}';
  const end = findClosing(value);
  if (end === undefined) {
    return {
      offset: 0,
      repaired: `${value}${close}`,
      told: {
        code: 'unclosed-bracket',
        found: { ja: `${quote(value)} のかっこが閉じていません`, en: `the bracket in ${quote(value)} is not closed` },
        expected: { ja: `同じ行で ${close} で閉じた値`, en: `a value that closes with ${close} on the same line` },
        write: { ja: `行の終わりに ${close} を補う`, en: `write ${close} at the end of the line` },
      },
    };
  }
  if (!/^\s*(?:\s#.*)?$/.test(value.slice(end + 1))) return needsQuotes(value, startsWith(value), key);
  return open === '{' ? checkPairs(value, key) : undefined;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const WIDE_COMMA = /[、，]\s*(?=[A-Za-z]\w*\s*[:：])/g;
const BAD_COLON = /([{,]\s*[A-Za-z]\w*)\s*(?:：\s*|:(?=[^\s/]))/g;

/** Looks for full-width signs, and colons without a space, between the fields of `{ ja: …, en: … }`. */
function checkPairs(value: string, key: string | undefined): ValueMistake | undefined {
  const mend = (text: string) => text.replace(WIDE_COMMA, ', ').replace(BAD_COLON, '$1: ');
  const bare = value.replace(QUOTED, '""');
  if (mend(bare) === bare) return undefined;
  const mended = bare === value ? mend(value) : undefined;
  const isShort = mended !== undefined && mended.length <= COPY_LIMIT;
  const line = `${key === undefined ? '- ' : `${key}: `}${mended}`;
  return {
    offset: 0,
    repaired: mended ?? value,
    told: {
      code: 'pair-signs',
      found: {
        ja: `${quote(value)} の項目が半角の「: 」と「, 」で区切られていません`,
        en: `the fields in ${quote(value)} are not parted by ": " and ", "`,
      },
      expected: {
        ja: '{ } の中は、半角の「: 」と「, 」で区切る',
        en: 'half-width ": " and ", " between { and }',
      },
      write: isShort
        ? writeLine(line)
        : {
            ja: '項目名のあとに「: 」、項目の間に「, 」を書く',
            en: 'write ": " after each key and ", " between the fields',
          },
    },
  };
}

/** The place of the bracket that closes the first one; brackets inside quotes do not count. */
function findClosing(value: string): number | undefined {
  let depth = 0;
  for (const token of value.matchAll(/(?<=[[{,:\s])"(?:[^"\\]|\\.)*"|(?<=[[{,:\s])'(?:[^']|'')*'|\s#.*$|[[\]{}]/g)) {
    if (token[0] === '[' || token[0] === '{') depth += 1;
    if (token[0] === ']' || token[0] === '}') depth -= 1;
    if (depth === 0) return token.index;
  }
  return undefined;
}

function startsWith(value: string): Localized {
  return { ja: ` が ${value[0]} で始まっています`, en: `starts with ${value[0]}` };
}

function needsQuotes(value: string, trouble: Localized, key: string | undefined): ValueMistake {
  const found = { ja: `値 ${quote(value)}${trouble.ja}`, en: `the value ${quote(value)} ${trouble.en}` };
  const address = key === 'url' ? /https?:\s*\/\/[^\s)>]+/.exec(value)?.[0].replace(/\s/g, '') : undefined;
  if (address !== undefined) {
    const expected = { ja: 'アドレスだけを書いた値', en: 'an address and nothing else' };
    return {
      offset: 0,
      repaired: address,
      told: { code: 'needs-quotes', found, expected, write: writeLine(`url: ${shorten(address)}`) },
    };
  }
  return {
    offset: 0,
    repaired: inQuotes(value),
    told: {
      code: 'needs-quotes',
      found,
      expected: { ja: '引用符で囲んだ値', en: 'the value in quotes' },
      write: quoteIt(value, key),
    },
  };
}

/** The longest value that a message writes out in full for the editor to copy. */
const COPY_LIMIT = 60;

function quoteIt(value: string, key: string | undefined): Localized {
  if (value.length > COPY_LIMIT) {
    return { ja: '値の全体を引用符で囲む', en: 'put the whole value in quotes' };
  }
  const line = `${key === undefined ? '- ' : `${key}: `}${inQuotes(value)}`;
  return { ja: line, en: `put the value in quotes: ${line}` };
}

function cutText(value: string, at: number, key: string): ValueMistake {
  const lost = value.slice(at);
  return {
    offset: at,
    repaired: inQuotes(value),
    told: {
      code: 'lost-text',
      found: {
        ja: `${quote(lost)} が注記とみなされ、文から消えます`,
        en: `${quote(lost)} is taken for a remark and lost`,
      },
      expected: {
        ja: '「 #」を含む文は引用符で囲み、注記は別の行に書く',
        en: 'text with " #" in quotes, and remarks on lines of their own',
      },
      write: quoteIt(value, key),
    },
  };
}

/** A text between the quotation marks that need the least change in it. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
