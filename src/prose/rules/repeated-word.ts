import type { ProseRule } from '../rule.ts';

/** Particles that stand twice only by a slip, and English words but the few that may. */
const REPEATED = {
  ja: /(を|が|に|へ)\1(?!\p{Script=Hiragana})/gu,
  en: /\b(?!(?:that|had|is)\b)(\p{L}+)\s+\1\b/giu,
};

/** A word typed twice. */
export const repeatedWord: ProseRule = ({ language, text }) =>
  [...text.matchAll(REPEATED[language])].map(({ index, 0: found, 1: word = '' }) => ({
    rule: 'repeated-word',
    offset: index,
    length: found.length,
    message: { ja: `「${word}」が重なっています`, en: `"${word}" stands twice` },
    write: word,
  }));
