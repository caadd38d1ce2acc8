import { type CodedExplanation, quote, shorten } from './problem.ts';

/** What each mistake that shows in one line is told as; the offending text is quoted. */

/** A tab before a field; YAML forbids it, and many editors write it. */
export const TAB: CodedExplanation = {
  code: 'tab-indent',
  found: { ja: '字下げにタブが使われています', en: 'a tab is used for indentation' },
  expected: { ja: '1段につき半角スペース2つで字下げする', en: 'two spaces for each level' },
  write: { ja: 'タブを半角スペース2つに置き換える', en: 'write two spaces instead of the tab' },
};

/** A full-width (or other wide) space before a field; YAML takes it for a letter. */
export const WIDE_SPACE = (line: string): CodedExplanation => ({
  code: 'wide-space-indent',
  found: {
    ja: `${quote(line)} の字下げに全角スペースが使われています`,
    en: `a full-width space is used for the indentation of ${quote(line)}`,
  },
  expected: { ja: '1段につき半角スペース2つで字下げする', en: 'two half-width spaces for each level' },
  write: {
    ja: '全角スペースを半角スペースに置き換える',
    en: 'write half-width spaces instead of the full-width one',
  },
});

export const COLON = (text: string): CodedExplanation => {
  const mended = shorten(text.replace(/\s*：\s*/, ': '));
  return {
    code: 'wide-colon',
    found: { ja: `${quote(text)} のコロンが全角です`, en: `the colon in ${quote(text)} is full-width` },
    expected: { ja: '項目名のすぐあとに半角の「: 」を書く', en: 'a half-width colon and a space after the key' },
    write: { ja: mended, en: `write ${mended}` },
  };
};

export const NO_SPACE = (text: string): CodedExplanation => {
  const mended = shorten(text.replace(/\s*:\s*/, ': '));
  return {
    code: 'no-space-after-colon',
    found: {
      ja: `${quote(text)} のコロンのあとに半角スペースがありません`,
      en: `no half-width space follows the colon in ${quote(text)}`,
    },
    expected: { ja: '項目名のすぐあとに半角の「: 」を書く', en: 'a half-width colon and a space after the key' },
    write: { ja: mended, en: `write ${mended}` },
  };
};

export const DASH = (text: string): CodedExplanation => {
  const mended = shorten(text.replace(/^[-ー−–—－・•*+]\s*/, '- '));
  return {
    code: 'list-dash',
    found: { ja: `並びの項目が ${quote(text)} と書かれています`, en: `a list item is written ${quote(text)}` },
    expected: {
      ja: '並びの項目は「- 」（半角のハイフンと半角スペース）で始める',
      en: 'a half-width hyphen and a space',
    },
    write: { ja: mended, en: `write ${mended}` },
  };
};

export const COMMENT = (text: string): CodedExplanation => {
  const mended = shorten(text.replace(/^(?:\/\/|<!--|＃)\s*/, '# ').replace(/\s*-->\s*$/, ''));
  return {
    code: 'comment-sign',
    found: { ja: `注記が ${quote(text)} と書かれています`, en: `a remark is written ${quote(text)}` },
    expected: { ja: '注記は「# 」で始める', en: 'a remark that starts with #' },
    write: { ja: mended, en: `write ${mended}` },
  };
};

export const INDENT = (text: string): CodedExplanation => ({
  code: 'indentation',
  found: {
    ja: `${quote(text)} の字下げが上の行とそろっていません`,
    en: `the indentation of ${quote(text)} does not line up with the lines above`,
  },
  expected: {
    ja: '同じ段の項目は同じ数の半角スペースで字下げする',
    en: 'the same number of spaces for fields of one level',
  },
  write: {
    ja: '同じ段の上の行と同じ数の半角スペースを書く',
    en: 'write as many spaces as before the other fields of that level',
  },
});

export const NO_COLON = (text: string, column: number): CodedExplanation => ({
  code: 'no-colon',
  found: {
    ja: `${quote(text)} が「項目: 値」の形になっていません`,
    en: `the line ${quote(text)} is not of the form "key: value"`,
  },
  expected: { ja: 'どの行も「項目: 値」の形で書く', en: '"key: value" on each line' },
  write:
    column > 0
      ? { ja: '項目名のあとに半角の「: 」を補う', en: 'write a colon and a space after the key' }
      : {
          ja: '項目名のあとに半角の「: 」を補う。ここから本文なら、上に --- の行を補う',
          en: 'write a colon and a space after the key, or --- on a line above if the body begins here',
        },
});
