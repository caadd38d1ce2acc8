import type { Changes } from '../catalog/catalog.ts';
import type { ChangeEntry } from '../schema/change.ts';
import type { Change } from './change.ts';

/** A change that turns a verdict. */
export type VerdictTurn = Extract<Change, { kind: 'verdict-turned' | 'provider-added' | 'provider-removed' }>;

/** Whether a change turns a verdict: it says so, or a provider comes with some or goes with them. */
export function turnsVerdict(change: Change): change is VerdictTurn {
  if (change.kind === 'provider-added') return change.features.length > 0;
  return change.kind === 'verdict-turned' || change.kind === 'provider-removed';
}

/** The entries that one list of files has and an earlier one had not. */
export function newEntries(before: readonly Changes[], after: readonly Changes[]): ChangeEntry[] {
  const known = new Set(before.flatMap((file) => file.entries.map(({ id }) => `${file.id} ${id}`)));
  return after.flatMap((file) => file.entries.filter(({ id }) => !known.has(`${file.id} ${id}`)));
}

/** Whether an entry tells of a change: same provider and kind, and the feature if it is about one. */
export function isTold(change: Change, entries: readonly ChangeEntry[]): boolean {
  return entries.some(({ provider, features = [], kind }) => {
    if (provider !== change.provider.id) return false;
    // A turn may be told in any words, so long as the feature is named.
    if (change.kind === 'verdict-turned') return features.includes(change.feature);
    return kind === change.kind && (!('feature' in change) || features.includes(change.feature));
  });
}

/** The changes that turn a verdict and of which no entry tells. */
export function untoldTurns(changes: readonly Change[], entries: readonly ChangeEntry[]): VerdictTurn[] {
  return changes.filter(turnsVerdict).filter((change) => !isTold(change, entries));
}
