import type { Requirement } from '../choosing/derive-requirements.ts';
import type { Level } from '../schema/vocabulary.ts';
import type { CellFacts, ProviderFacts } from './facts.ts';
import type { Cost } from './plan-cost.ts';

/**
 * What remains open if a candidate is chosen: it cannot be ordered; a must is missing, partly there, extra, unknown or
 * without official evidence; something to avoid is in force; no single plan has everything; a must has to be switched
 * on by the customer.
 */
export const RISK_KINDS = [
  ...(['ended', 'closed', 'statusUnknown', 'missing', 'unknown', 'unproven', 'partly', 'extra'] as const),
  ...(['avoided', 'noPlan', 'switchOn'] as const),
];
export type RiskKind = (typeof RISK_KINDS)[number];

export interface Risk {
  kind: RiskKind;
  /** The features it is about; empty where it is about the whole service. */
  features: string[];
}

/** How the musts stand at a candidate; the four add up to all of them. */
export interface MustCount {
  /** ◎ or ○, settled by official evidence. */
  proven: number;
  /** ◎ or ○, but not settled. */
  unproven: number;
  unknown: number;
  /** △ or ×. */
  short: number;
}

const FULL = ['included', 'off-by-default', 'on-by-default', 'standing'];

/** Whether a cell gives the whole feature without extra cost. */
function isFull(cell: CellFacts | undefined): boolean {
  return cell !== undefined && FULL.includes(cell.offer);
}

/** What is asked of a service: one feature at one level. */
type Asked = Pick<Requirement, 'feature' | 'level'>;

/** Every risk of a candidate, those that weigh most first; see `RISK_KINDS`. */
export function findRisks(provider: ProviderFacts, asked: readonly Asked[], cost: Cost): Risk[] {
  const musts = idsOf(asked, 'must');
  const cell = (id: string) => provider.cells[id];
  const among = (ids: readonly string[], holds: (cell: CellFacts | undefined) => boolean) =>
    ids.filter((id) => holds(cell(id)));
  const found: Record<RiskKind, string[] | boolean> = {
    ended: provider.status === 'ended',
    closed: provider.status === 'closed-to-new',
    statusUnknown: provider.status === 'unknown',
    missing: among(musts, (found) => found?.offer === 'not-offered'),
    unknown: among(musts, (found) => found === undefined),
    unproven: among(musts, (found) => isFull(found) && found?.open !== undefined),
    partly: among(musts, (found) => found?.offer === 'partial'),
    extra: cost.extras,
    avoided: among(idsOf(asked, 'avoid'), (found) => ['on-by-default', 'standing'].includes(found?.offer ?? '')),
    noPlan: cost.noPlanFits,
    switchOn: among(musts, (found) => found?.offer === 'off-by-default' || found?.offer === 'included'),
  };
  return RISK_KINDS.flatMap((kind): Risk[] => {
    const features = found[kind];
    if (typeof features === 'boolean') return features ? [{ kind, features: [] }] : [];
    return features.length > 0 ? [{ kind, features }] : [];
  });
}

/** Counts how the musts stand at a candidate. */
export function countMusts(provider: ProviderFacts, musts: readonly string[]): MustCount {
  const cells = musts.map((id) => provider.cells[id]);
  const known = cells.filter((cell) => cell !== undefined);
  const proven = known.filter((cell) => isFull(cell) && cell.open === undefined).length;
  const full = known.filter(isFull).length;
  return { proven, unproven: full - proven, unknown: cells.length - known.length, short: known.length - full };
}

/** The features asked for at one level, in their order. */
export function idsOf(asked: readonly Asked[], level: Level): string[] {
  return asked.filter((requirement) => requirement.level === level).map(({ feature }) => feature);
}
