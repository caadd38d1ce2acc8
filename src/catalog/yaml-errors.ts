import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

type Explanation = Pick<Problem, 'found' | 'expected' | 'write'>;

/** A tab before a field; YAML forbids it, and many editors write it. */
export const TAB_EXPLANATION: Explanation = {
  found: { ja: '字下げにタブが使われています', en: 'a tab is used for indentation' },
  expected: { ja: '半角スペース2つずつの字下げ', en: 'two spaces for each level' },
  write: { ja: 'タブの代わりに半角スペース2つ', en: 'two spaces instead of the tab' },
};

/** What each YAML error that editors really make means, by the parser's own code. */
const EXPLANATIONS: Record<string, Explanation> = {
  DUPLICATE_KEY: {
    found: { ja: '同じ項目が2回書かれています', en: 'the same key stands twice' },
    expected: { ja: '項目は1回だけ', en: 'each key once' },
    write: { ja: 'どちらか1行だけ', en: 'only one of the two lines' },
  },
  BAD_INDENT: {
    found: { ja: '字下げの幅がそろっていません', en: 'the indentation does not line up' },
    expected: { ja: '同じ階層は同じ幅の字下げ', en: 'the same number of spaces for fields of one level' },
    write: { ja: '上の行と同じ数の半角スペース', en: 'as many spaces as the line above' },
  },
  MISSING_CHAR: {
    found: {
      ja: '記号が閉じていないか、「: 」が足りません',
      en: 'a quote or bracket is not closed, or ": " is missing',
    },
    expected: {
      ja: '「項目: 値」の形で、引用符とかっこが閉じた行',
      en: '"key: value" with quotes and brackets closed',
    },
    write: { ja: '抜けている記号', en: 'the missing character' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: { ja: '値の中に「: 」があるのに引用符で囲まれていません', en: 'a value holds ": " without quotes' },
    expected: { ja: '" " で囲んだ値', en: 'the value in double quotes' },
    write: { ja: 'ja: "例: のような値"', en: 'en: "a value: like this"' },
  },
  MULTILINE_IMPLICIT_KEY: {
    found: { ja: '「項目: 値」の形になっていない行があります', en: 'a line is not of the form "key: value"' },
    expected: { ja: '「項目: 値」の形の行', en: '"key: value" on each line' },
    write: { ja: '項目名のあとに半角の「: 」', en: 'a colon and a space after the key' },
  },
};

const UNKNOWN: Explanation = {
  found: { ja: 'YAML として読めません', en: 'this is not valid YAML' },
  expected: { ja: '「項目: 値」の形の行', en: '"key: value" on each line' },
  write: { ja: '値を " " で囲むか、字下げを直す', en: 'the value in double quotes, or mend the indentation' },
};

/** Explains a YAML error to an editor; a rare one keeps the parser's code so that it can be looked up. */
export function explainYamlError(error: YAMLError): Explanation {
  const known = EXPLANATIONS[error.code];
  if (known) return known;
  return {
    ...UNKNOWN,
    found: { ja: `${UNKNOWN.found.ja}（${error.code}）`, en: `${UNKNOWN.found.en} (${error.code})` },
  };
}
