import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import commonWords from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs';
import firstNames from '@zxcvbn-ts/language-en/dist/firstnames.json.mjs';
import wordSequences from '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs';
import { dictionary as japanese } from '@zxcvbn-ts/language-ja';
import { type Finding, toFinding } from './finding.ts';
import { JUDGED_CHARACTERS, prepareText } from './prepare-text.ts';

/** What can be said of a password without knowing whose it is. */
export interface PasswordEstimate {
  /** Unicode code points. */
  characters: number;
  isCut: boolean;
  isAscii: boolean;
  /** How many guesses reach it, by zxcvbn's estimate; at least 1. */
  guesses: number;
  /** True where the whole of it stands in the list of common passwords: NIST has such a one refused. */
  isKnown: boolean;
  findings: readonly Finding[];
}

/** Every pair of a letter and a sign doubles the work: with the library's 100, 64 signs take seconds. */
const MOST_SUBSTITUTIONS = 10;

/** Made on the first call, because ranking 100,000 words takes a noticeable moment. */
let estimator: ZxcvbnFactory | undefined;

function makeEstimator(): ZxcvbnFactory {
  return new ZxcvbnFactory({
    dictionary: {
      ...common,
      'commonWords-en': commonWords,
      'firstnames-en': firstNames,
      ...wordSequences,
      'commonWords-ja': japanese.commonWords,
      'firstnames-ja': japanese.firstnames,
      'lastnames-ja': japanese.lastnames,
      'wikipedia-ja': japanese.wikipedia,
    },
    graphs: adjacencyGraphs,
    // The library counts UTF-16 units, two for an emoji.
    maxLength: JUDGED_CHARACTERS * 2,
    l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
  });
}

/** Estimates a password by the reading that is guessed soonest; takes any text. */
export function estimatePassword(password: string): PasswordEstimate {
  estimator ??= makeEstimator();
  const { readings, isAsTyped, ...facts } = prepareText(password);
  const results = readings.map((reading) => (estimator as ZxcvbnFactory).check(reading));
  const soonest = results.reduce((best, result) => (result.guesses < best.guesses ? result : best));
  const hasPlace = isAsTyped && soonest === results[0];
  return {
    ...facts,
    guesses: soonest.guesses,
    isKnown: isKnownPassword(soonest),
    findings: soonest.sequence.flatMap((match) => toFinding(match, soonest.password, hasPlace) ?? []),
  };
}

function isKnownPassword({ sequence, password }: ZxcvbnResult): boolean {
  const [only, ...others] = sequence;
  return others.length === 0 && only?.token === password && `${only.dictionaryName}`.startsWith('passwords');
}
