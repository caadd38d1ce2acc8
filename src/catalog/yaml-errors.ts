import type { YAMLError } from 'yaml';
import { type Explanation, quote } from './problem.ts';

/** What each YAML error that the look at the lines leaves over means, by the parser's own code. */
const MEANINGS: Record<string, Explanation> = {
  BAD_INDENT: {
    found: { ja: 'の字下げの幅が上の行とそろっていません', en: 'does not line up with the lines above' },
    expected: {
      ja: '同じ段の項目は同じ数の半角スペースで字下げする',
      en: 'the same number of spaces for fields of one level',
    },
    write: { ja: '上の行と同じ数の半角スペースを書く', en: 'write as many spaces as the line above' },
  },
  MISSING_CHAR: {
    found: {
      ja: 'の記号が閉じていないか、「: 」が足りません',
      en: 'lacks a closing quote or bracket, or ": "',
    },
    expected: {
      ja: 'どの行も「項目: 値」の形で書き、引用符とかっこを閉じる',
      en: '"key: value" with quotes and brackets closed',
    },
    write: { ja: '足りない記号を補う', en: 'write the missing character' },
  },
  MULTILINE_IMPLICIT_KEY: {
    found: { ja: 'が「項目: 値」の形になっていません', en: 'is not of the form "key: value"' },
    expected: { ja: 'どの行も「項目: 値」の形で書く', en: '"key: value" on each line' },
    write: { ja: '項目名のあとに半角の「: 」を補う', en: 'write a colon and a space after the key' },
  },
};

/** Explains a YAML error to an editor; a rare one keeps the parser's code so that it can be looked up. */
export function explainYamlError(error: YAMLError, line: string): Explanation {
  const meaning = MEANINGS[error.code] ?? {
    found: { ja: `を YAML として読めません（${error.code}）`, en: `is not valid YAML (${error.code})` },
    expected: { ja: 'どの行も「項目: 値」の形で書く', en: '"key: value" on each line' },
    write: {
      ja: '値を引用符で囲むか、字下げを上の行にそろえる',
      en: 'put the value in quotes, or mend the indentation',
    },
  };
  return {
    ...meaning,
    found: {
      ja: `${quote(line)} ${meaning.found.ja}`,
      en: `the line ${quote(line)} ${meaning.found.en}`,
    },
  };
}
