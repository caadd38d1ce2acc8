import type { Level } from '../schema/vocabulary.ts';

/** Ids of the chosen options by question id; a question that was skipped has no entry. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a visitor made of a feature against the rules, by feature id: another level, or not asked for at all. */
export type Changes = Readonly<Record<string, Level | 'free'>>;

/** Everything a visitor chose on the way to a shortlist; the address holds all of it. */
export interface Choice {
  answers: Answers;
  changes: Changes;
  /** Ids of the providers the visitor marked, `MAX_CANDIDATES` at most; empty for the shortlist as it comes. */
  picked: readonly string[];
}

/** How many candidates a shortlist and a sheet hold: what one A4 page can set side by side. */
export const MAX_CANDIDATES = 5;

/** The choice of somebody who has answered nothing. */
export const NO_CHOICE: Choice = { answers: {}, changes: {}, picked: [] };
