import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Splits a Japanese heading where a line may break without cutting a phrase. */
export function splitPhrases(text: string): string[] {
  return parser.parse(text);
}
