import type { ProseRule } from '../rule.ts';

/** Full-width Latin letters and digits, and half-width kana. */
const OTHER_WIDTH = /[Ａ-Ｚａ-ｚ０-９]+|[ｦ-ﾟ]+/gu;
const JAPANESE_PUNCTUATION = /[、。「」（）]/gu;

/** Letters, digits and kana have their usual width; English has no Japanese punctuation. */
export const characterWidth: ProseRule = ({ language, text }) => [
  ...[...text.matchAll(OTHER_WIDTH)].map(({ index, 0: found }) => ({
    rule: 'character-width',
    offset: index,
    length: found.length,
    message: {
      ja: `「${found}」は「${found.normalize('NFKC')}」と書きます`,
      en: `write "${found.normalize('NFKC')}", not "${found}"`,
    },
    write: found.normalize('NFKC'),
  })),
  ...(language === 'ja' ? [] : [...text.matchAll(JAPANESE_PUNCTUATION)]).map(({ index, 0: found }) => ({
    rule: 'character-width',
    offset: index,
    length: found.length,
    message: { ja: `英文に和文の記号「${found}」があります`, en: `Japanese punctuation "${found}" in English` },
  })),
];
