import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Glossary, type PrhFile, readTerms } from '../../src/prose/glossary.ts';

/** The agreed terms, from the files beside this one. */
export function readGlossary(): Glossary {
  const read = (language: 'ja' | 'en') =>
    readTerms(parse(readFileSync(new URL(`glossary.${language}.yml`, import.meta.url), 'utf8')) as PrhFile);
  return { ja: read('ja'), en: read('en') };
}
