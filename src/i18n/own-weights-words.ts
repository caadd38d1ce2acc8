import type { PointsMatrix } from '../ranking/points-matrix.ts';
import type { Localized } from '../schema/text.ts';
import { type Locale, localizer, pickAll } from './locale.ts';
import { RANKING_OWN } from './messages/ranking-own.ts';
import type { RankingWords } from './ranking-texts.ts';
import { DISPUTED, OFFER_NAMES } from './verdict-words.ts';
import { TIER_LABELS, UNKNOWN_LABEL } from './vocabulary.ts';

/** What the script of a ranking page works with; plain JSON. */
export interface RankingSettings {
  matrix: PointsMatrix;
  words: RankingWords & OwnWeightsWords;
}

/** Words that only the script of a ranking page says. */
export interface OwnWeightsWords {
  script: Record<keyof typeof RANKING_OWN.script, string>;
  cell: Record<CellWord, string>;
}

/**
 * What a cell of the points matrix can say of a verdict: a provider without a place by the editor's weights comes
 * without a breakdown, and the script makes it from the matrix.
 */
export type CellWord = 'unknown' | 'disputed' | 'notOffered' | 'proven' | 'reported';

const CELL: Record<CellWord, Localized> = {
  unknown: UNKNOWN_LABEL,
  disputed: DISPUTED,
  notOffered: OFFER_NAMES['not-offered'],
  proven: TIER_LABELS.proven,
  reported: TIER_LABELS.reported,
};

/** The script's words in one language. */
export function makeOwnWeightsWords(locale: Locale): OwnWeightsWords {
  const l = localizer(locale);
  return { script: pickAll(RANKING_OWN.script, l), cell: pickAll(CELL, l) };
}
