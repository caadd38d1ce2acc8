import { YEAR } from './guessing-attack.ts';

/** The end of the scale, a trillion years: beyond it a time is only "more". */
const END = Math.log10(YEAR * 1e12);

/** The place of a time on a logarithmic scale from a second (0) to a trillion years (1). */
export function placeOnScale(seconds: number): number {
  return Math.min(1, Math.max(0, Math.log10(seconds) / END));
}
