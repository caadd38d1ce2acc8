/** The rule by which fingerprints are made; another number makes every stored one void. */
export const FINGERPRINT_METHOD = 1;

/** What is kept of a page, to tell later whether it still says the same. */
export interface Fingerprint {
  /** The shortened hash of every passage, sorted, each once; of a file that is no HTML, one hash of its bytes. */
  passages: string[];
}

/** How two fingerprints of a page differ, in passages. */
export interface Change {
  added: number;
  removed: number;
  /** How many passages the stored fingerprint has. */
  before: number;
}

/** Eight hexadecimal digits: of 1,000 passages, two different ones share a hash once in about 8,600 pages. */
const HASH_BYTES = 4;

export async function fingerprintText(passages: readonly string[]): Promise<Fingerprint> {
  const encoder = new TextEncoder();
  const hashes = await Promise.all([...new Set(passages)].map((passage) => shortHash(encoder.encode(passage))));
  return { passages: [...new Set(hashes)].sort() };
}

/** For files whose text is not read, such as PDF: any other byte is a change. */
export async function fingerprintBytes(bytes: Uint8Array): Promise<Fingerprint> {
  return { passages: [await shortHash(bytes)] };
}

async function shortHash(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash.subarray(0, HASH_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is different between a stored and a present fingerprint; undefined where nothing is. */
export function compareFingerprints(stored: Fingerprint, present: Fingerprint): Change | undefined {
  const [before, now] = [new Set(stored.passages), new Set(present.passages)];
  const change = {
    added: now.difference(before).size,
    removed: before.difference(now).size,
    before: before.size,
  };
  return change.added + change.removed > 0 ? change : undefined;
}
