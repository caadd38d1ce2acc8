import type { ProseRule } from '../rule.ts';

/**
 * The longest sentence. Japanese: 100 characters, as in textlint's preset for technical writing. English: 40 words;
 * plain-language guides ask for 25 on average, and a single sentence may be longer.
 */
const LONGEST = { ja: 100, en: 40 };

/** A sentence that a reader must read twice. */
export const longSentence: ProseRule = ({ language, text }) =>
  sentencesOf(text, language).flatMap(({ offset, sentence }) => {
    const length = language === 'ja' ? [...sentence].length : sentence.split(/\s+/).length;
    if (length <= LONGEST[language]) return [];
    return [
      {
        rule: 'long-sentence',
        offset,
        length: sentence.length,
        message: {
          ja: `一文が${length}${language === 'ja' ? '字' : '語'}あります（目安は${LONGEST[language]}まで）。分けてください`,
          en: `a sentence of ${length} ${language === 'ja' ? 'characters' : 'words'} (at most ${LONGEST[language]}); split it`,
        },
      },
    ];
  });

function sentencesOf(text: string, language: 'ja' | 'en'): { offset: number; sentence: string }[] {
  const ends = language === 'ja' ? /[^。！？]+[。！？]?/gu : /[^.!?;]+(?:[.!?;](?!\s)[^.!?;]*)*[.!?;]?/gu;
  return [...text.matchAll(ends)].map(({ index, 0: found }) => ({
    offset: index + found.length - found.trimStart().length,
    sentence: found.trim(),
  }));
}
