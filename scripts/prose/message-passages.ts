import { type Passage, wholePassage } from '../../src/prose/passage.ts';

/**
 * The sentences of a module of messages: every value with a text in `ja` and in `en`. Messages that are functions are
 * left out, since their text depends on what they are given.
 * @param exported what the module exports
 * @param source the text of its file
 */
export function messagePassages(exported: unknown, source: string): Passage[] {
  if (typeof exported !== 'object' || exported === null) return [];
  const { ja, en } = exported as Record<string, unknown>;
  if (typeof ja === 'string' && typeof en === 'string')
    return [passageOf('ja', ja, source), passageOf('en', en, source)];
  return Object.values(exported).flatMap((value) => messagePassages(value, source));
}

function passageOf(language: 'ja' | 'en', text: string, source: string): Passage {
  return wholePassage(language, text, source, Math.max(0, source.indexOf(text)), source.length);
}
