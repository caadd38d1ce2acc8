import type { Localized } from '../schema/text.ts';
import type { Glossary } from './glossary.ts';

/** A piece of running text in one language, without addresses, code and markup. */
export interface ProseText {
  language: 'ja' | 'en';
  text: string;
}

/** Something in a text that could be written better. */
export interface ProseWarning {
  /** The rule's file name. */
  rule: string;
  /** Where in the text, in UTF-16 units, and how long. */
  offset: number;
  length: number;
  message: Localized;
  /** What to write in its place, where that is certain. */
  write?: string;
}

/** A rule looks at one text and tells what it found. */
export type ProseRule = (text: ProseText, glossary: Glossary) => ProseWarning[];
