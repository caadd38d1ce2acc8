import type { Fingerprint } from './fingerprint.ts';

/** Why a page could not be read at its address. */
export type Trouble =
  | 'not-found'
  | 'parked'
  | 'home-page'
  | 'name-not-found'
  | 'timeout'
  | 'connection'
  | 'server-error'
  | 'forbidden'
  | 'rate-limited'
  | 'robots'
  | 'challenge'
  | 'certificate'
  | 'redirect-loop'
  | 'too-large'
  | 'media-type'
  | 'no-text';

/** What came of asking for one page. */
export interface Visit {
  /** The address that the content gives. */
  address: string;
  /** YYYY-MM-DD */
  visitedOn: string;
  /** Where a chain of redirects, all of them permanent, leads; absent without one. */
  newAddress?: string;
  /** Absent where the page was read or was not modified since. */
  trouble?: Trouble;
  /** The status of the last answer, or the system's word for what failed. */
  cause?: string;
  /** When the server asks to come again, as an ISO time. */
  retryAt?: string;
  reading?: Reading;
}

/** What was read of a page, and what the server needs to tell whether it was modified. */
export interface Reading {
  fingerprint: Fingerprint;
  title?: string;
  etag?: string;
  lastModified?: string;
}

/** A reading that an editor accepted. */
export interface StoredReading extends Reading {
  /** YYYY-MM-DD */
  acceptedOn: string;
}
