import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** A run of katakana longer than this does not fit a line of a heading on a phone and may break between its words. */
const LONG_KATAKANA = /[ァ-ヶー]{9,}/;

/** Splits a Japanese heading where a line may break without cutting a phrase; a long foreign word, between its parts. */
export function splitPhrases(text: string): string[] {
  return parser
    .parse(text)
    .flatMap((phrase) =>
      LONG_KATAKANA.test(phrase) ? [...words.segment(phrase)].map(({ segment }) => segment) : [phrase],
    );
}
