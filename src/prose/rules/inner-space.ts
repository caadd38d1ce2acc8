import type { ProseRule } from '../rule.ts';

/** Names of products and plans part two words in katakana by a space; all other words stand without one. */
const BETWEEN_JAPANESE =
  /(?<=[\p{Script=Hiragana}\p{Script=Han}])[ \u3000]+(?=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])|(?<=\p{Script=Katakana})[ \u3000]+(?=[\p{Script=Hiragana}\p{Script=Han}])/gu;

/** Japanese words stand without spaces between them. A label may part two things so; hence no certain correction. */
export const innerSpace: ProseRule = ({ language, text }) =>
  (language === 'ja' ? [...text.matchAll(BETWEEN_JAPANESE)] : []).map(({ index, 0: found }) => ({
    rule: 'inner-space',
    offset: index,
    length: found.length,
    message: { ja: '和文の間に空白があります', en: 'a space between Japanese words' },
  }));
