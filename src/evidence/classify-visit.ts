import { type Change, compareFingerprints } from './fingerprint.ts';
import type { StoredReading, Trouble, Visit } from './visit.ts';

/** In the order in which an editor takes them up. */
export const STATUSES = ['gone', 'changed', 'moved', 'unreadable', 'blocked', 'unreachable', 'new', 'ok'] as const;

export type SourceStatus = (typeof STATUSES)[number];

/** What the visit of one page means. */
export interface Finding {
  status: SourceStatus;
  visit: Visit;
  /** Only where a stored fingerprint differs, whatever the status. */
  change?: Change;
}

const STATUS_OF: Record<Trouble, SourceStatus> = {
  'not-found': 'gone',
  parked: 'gone',
  'home-page': 'gone',
  'name-not-found': 'unreachable',
  timeout: 'unreachable',
  connection: 'unreachable',
  'server-error': 'unreachable',
  forbidden: 'blocked',
  'rate-limited': 'blocked',
  robots: 'blocked',
  challenge: 'blocked',
  certificate: 'unreadable',
  'redirect-loop': 'unreadable',
  'too-large': 'unreadable',
  'media-type': 'unreadable',
  'no-text': 'unreadable',
};

/** Judges a visit by the reading that was accepted last, if any. */
export function classifyVisit(visit: Visit, stored: StoredReading | undefined): Finding {
  if (visit.trouble) return { status: STATUS_OF[visit.trouble], visit };
  const change = stored && visit.reading && compareFingerprints(stored.fingerprint, visit.reading.fingerprint);
  return { status: statusOf(visit, stored, change), visit, ...(change ? { change } : {}) };
}

function statusOf(visit: Visit, stored: StoredReading | undefined, change: Change | undefined): SourceStatus {
  if (visit.newAddress) return 'moved';
  if (!stored) return 'new';
  return change ? 'changed' : 'ok';
}

/** Whether an editor has something to do about a source: for all but the sound ones and those never read before. */
export function needsEditor({ status }: Finding): boolean {
  return status !== 'ok' && status !== 'new';
}
