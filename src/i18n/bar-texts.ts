import { fill } from './fill.ts';
import { formatScore } from './format.ts';

interface BarScore {
  proven: number;
  reported: number;
  possible: number;
}

/** An evidence bar ready to print: the ends of its three parts, and what it says to those who do not see it. */
export interface BarTexts extends Record<keyof BarScore, string> {
  label: string;
}

/** The texts of an evidence bar. `label` has {proven}, {reported} and {possible}. */
export function barTexts({ proven, reported, possible }: BarScore, label: string): BarTexts {
  const width = (score: number) => `${Math.round(score * 10) / 10}%`;
  return {
    proven: width(proven),
    reported: width(reported),
    possible: width(possible),
    label: fill(label, {
      proven: formatScore(proven),
      reported: formatScore(reported),
      possible: formatScore(possible),
    }),
  };
}
