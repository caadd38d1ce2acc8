import type { Glossary } from './glossary.ts';
import type { ProseRule, ProseText, ProseWarning } from './rule.ts';
import { characterWidth } from './rules/character-width.ts';
import { glossaryTerm } from './rules/glossary-term.ts';
import { innerSpace } from './rules/inner-space.ts';
import { longSentence } from './rules/long-sentence.ts';
import { repeatedWord } from './rules/repeated-word.ts';

/** Every rule, in the order in which warnings of one place are told. */
const RULES: readonly ProseRule[] = [glossaryTerm, characterWidth, repeatedWord, innerSpace, longSentence];

/** What is quoted is somebody else's wording: the name of a button, the title of a page. */
const QUOTED = /「[^」]*」|『[^』]*』|“[^”]*”|"[^"]*"/gu;

/** Everything in one text that could be written better, from left to right. Quoted words are only counted. */
export function checkProse(prose: ProseText, glossary: Glossary): ProseWarning[] {
  const quotes = [...prose.text.matchAll(QUOTED)].map(({ index, 0: quote }) => [index, index + quote.length] as const);
  const isQuoted = ({ offset, length }: ProseWarning) =>
    quotes.some(([start, end]) => start <= offset && offset + length <= end);
  return RULES.flatMap((rule) => rule(prose, glossary))
    .filter((warning) => !isQuoted(warning))
    .sort((a, b) => a.offset - b.offset);
}
