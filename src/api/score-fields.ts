import { z } from 'zod';
import type { RankedProvider, UnrankedProvider } from '../ranking/rank-providers.ts';

const points = z.number().min(0).max(100);
const place = z.number().int().min(1);

/** A provider's score in a ranking; without a place, why it has none. */
export const SCORE_FIELDS = {
  proven: points.meta({ description: 'Points of 100 on official evidence alone, to three decimals' }),
  reported: points.meta({ description: 'Points on all evidence' }),
  possible: points.meta({ description: 'Points if all that is not verified were there' }),
  coverage: z.number().min(0).max(1).meta({ description: 'The share of the weight that has a verdict' }),
  place: place.optional().meta({ description: 'The place, from 1; absent where there is none' }),
  bestPlace: place.optional().meta({ description: 'The best place that the unknowns allow' }),
  worstPlace: place.optional().meta({ description: 'The worst place that the unknowns allow' }),
  unranked: z.enum(['coverage', 'not-on-offer']).optional().meta({ description: 'Why it has no place' }),
};

const scoreSchema = z.strictObject(SCORE_FIELDS);

/** The score of a provider with or without a place. */
export function describeScore(item: RankedProvider | UnrankedProvider): z.infer<typeof scoreSchema> {
  const { proven, reported, possible, coverage } = item.score;
  const score = {
    proven: roundScore(proven),
    reported: roundScore(reported),
    possible: roundScore(possible),
    coverage: roundScore(coverage),
  };
  if ('reason' in item) return { ...score, unranked: item.reason };
  return { ...score, place: item.place, bestPlace: item.bestPlace, worstPlace: item.worstPlace };
}

/** Three decimals: enough to tell scores apart, and free of the noise of sums in binary. */
export function roundScore(value: number): number {
  return Math.round(value * 1000) / 1000;
}
