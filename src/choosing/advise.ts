import type { Requirement } from './derive-requirements.ts';
import type { Effect, Shortlist } from './shortlist.ts';

/** One finding about a shortlist, to be said in one sentence. Counts are of providers unless told otherwise. */
export type Advice =
  /** Answers that cannot both hold: how many pairs. */
  | { id: 'conflict'; count: number }
  /** Nothing is asked for, so the order is a ranking's. */
  | { id: 'nothing-asked' }
  /** There are wishes, or things to avoid, but no must. */
  | { id: 'no-must' }
  | { id: 'proven'; count: number; musts: number }
  | { id: 'none-proven'; musts: number }
  /** Those that would meet every must if something were confirmed. */
  | { id: 'if-confirmed'; count: number }
  /** What is to be confirmed at the first candidate, by feature id. */
  | { id: 'first-to-confirm'; provider: string; features: string[] }
  | { id: 'nobody' }
  /** The one thing that, no longer asked for, leaves most. */
  | { id: 'loosen'; effect: Effect }
  /** Not asking for any one thing leaves nobody either. */
  | { id: 'loosen-several' }
  /** Of the candidates shown, those without a known price. */
  | { id: 'price-unknown'; count: number; shown: number };

/** What can be said of a shortlist, in the order to say it; nothing that the data does not hold. */
export function advise(requirements: readonly Requirement[], conflicts: number, result: Shortlist): Advice[] {
  const musts = requirements.filter(({ level }) => level === 'must').length;
  return [
    ...(conflicts > 0 ? [{ id: 'conflict' as const, count: conflicts }] : []),
    ...(result.counts.possible === 0 ? adviseNobody(result) : adviseCandidates(requirements, musts, result)),
  ];
}

function adviseNobody({ effects }: Shortlist): Advice[] {
  const best = [...effects].sort((a, b) => b.proven - a.proven || b.possible - a.possible)[0];
  const way: Advice = best && best.possible > 0 ? { id: 'loosen', effect: best } : { id: 'loosen-several' };
  return [{ id: 'nobody' }, way];
}

function adviseCandidates(requirements: readonly Requirement[], musts: number, result: Shortlist): Advice[] {
  const unpriced = result.candidates.filter(({ monthlyYen }) => monthlyYen === null).length;
  const price: Advice[] =
    unpriced > 0 ? [{ id: 'price-unknown', count: unpriced, shown: result.candidates.length }] : [];
  if (requirements.length === 0) return [{ id: 'nothing-asked' }, ...price];
  if (musts === 0) return [{ id: 'no-must' }, ...price];
  return [...adviseMusts(musts, result), ...price];
}

function adviseMusts(musts: number, { counts, candidates: [first] }: Shortlist): Advice[] {
  const open = counts.possible - counts.proven;
  return [
    counts.proven > 0 ? { id: 'proven', count: counts.proven, musts } : { id: 'none-proven', musts },
    ...(open > 0 ? [{ id: 'if-confirmed' as const, count: open }] : []),
    ...(first && first.toConfirm.length > 0
      ? [{ id: 'first-to-confirm' as const, provider: first.provider, features: first.toConfirm }]
      : []),
  ];
}
