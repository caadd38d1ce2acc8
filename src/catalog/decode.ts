import type { CodedExplanation } from './problem.ts';
import type { Position } from './raw-entry.ts';

/** The largest content file that is read, in bytes: about fifty times the longest provider. */
export const MAX_FILE_BYTES = 1_000_000;

type Mistake = CodedExplanation & Position;

export interface Decoded {
  /** The text with plain line ends and without control characters; undefined where there is none to read. */
  text?: string;
  mistakes: Mistake[];
}

/** Turns the bytes of a file into text; what is no text comes back as mistakes. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return { mistakes: [{ line: 1, column: 1, ...tooLarge(bytes.length) }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { mistakes: [{ ...findBadByte(bytes), ...NOT_UTF8 }] };
  }
  const control = CONTROL.exec(text);
  if (!control) return { text, mistakes: [] };
  return {
    text: text.replace(new RegExp(CONTROL, 'gu'), ''),
    mistakes: [{ ...positionAfter(text.slice(0, control.index)), ...controlCharacter(control[0]) }],
  };
}

/** Every control character but the tab and the line end. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

/** Bytes of several bytes hold no line end, so each line can be tried alone. */
function findBadByte(bytes: Uint8Array): Position {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      break;
    }
    start = next;
  }
  const line = new TextDecoder().decode(bytes.subarray(start));
  const before = `${new TextDecoder().decode(bytes.subarray(0, start))}${line.slice(0, line.indexOf('\uFFFD'))}`;
  return positionAfter(before.replace(/\r\n?/g, '\n'));
}

function positionAfter(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function tooLarge(size: number): CodedExplanation {
  return {
    code: 'file-too-large',
    found: { ja: `ファイルが大きすぎます（${size} バイト）`, en: `the file is too large (${size} bytes)` },
    expected: { ja: `${MAX_FILE_BYTES} バイト以下のファイル`, en: `at most ${MAX_FILE_BYTES} bytes` },
    write: { ja: '本文と記載だけを残し、ほかを消す', en: 'write only the claims and the review' },
  };
}

const NOT_UTF8: CodedExplanation = {
  code: 'not-utf8',
  found: { ja: '文字コードが UTF-8 ではありません', en: 'the file is not UTF-8' },
  expected: { ja: 'UTF-8 で保存したファイル', en: 'a text file in UTF-8' },
  write: {
    ja: 'エディタで文字コードを UTF-8 にして保存し直す',
    en: 'save it again with the encoding set to UTF-8',
  },
};

function controlCharacter(character: string): CodedExplanation {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'control-character',
    found: { ja: `目に見えない制御文字（${code}）があります`, en: `an invisible control character (${code})` },
    expected: { ja: '文字と改行だけのファイル', en: 'nothing but text' },
    write: { ja: 'この行を打ち直し、制御文字を消す', en: 'write the line anew without it' },
  };
}
