import { decodePage } from '../../src/evidence/decode-page.ts';
import { fingerprintBytes, fingerprintText } from '../../src/evidence/fingerprint.ts';
import { findPageSign } from '../../src/evidence/page-signs.ts';
import { type ReadableText, readableText } from '../../src/evidence/readable-text.ts';
import type { Reading, Trouble, Visit } from '../../src/evidence/visit.ts';
import type { Answer } from './request-page.ts';
import { retryAfter } from './retry-after.ts';

type Result = Pick<Visit, 'trouble' | 'cause' | 'retryAt' | 'reading'>;

/** Files whose bytes are compared; their text is not read. */
const BYTES_COMPARED = /^application\/pdf\b/i;
const TEXT = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

/** The trouble that an answer's status tells; none for 2xx and for "not modified". */
export function troubleOfStatus(status: number): Trouble | undefined {
  if (status < 300 || status === 304) return undefined;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'server-error';
  // A redirect that leads nowhere is an answer that nobody can read.
  return status < 400 ? 'redirect-loop' : 'forbidden';
}

/** Reads an answer: its fingerprint, or why there is none. Without both, the page was not modified. */
export async function readAnswer(answer: Answer): Promise<Result> {
  const { status, header, bytes } = answer;
  const trouble = troubleOfStatus(status);
  if (trouble) return { trouble, cause: String(status), ...retryTime(header('retry-after')) };
  if (status === 304) return {};
  // Old servers send no type; then the bytes tell.
  const type = header('content-type') || (startsLikePdf(bytes) ? 'application/pdf' : 'text/html');
  if (BYTES_COMPARED.test(type) || startsLikePdf(bytes)) {
    return { reading: { fingerprint: await fingerprintBytes(bytes), ...validators(answer) } };
  }
  if (!TEXT.test(type)) return { trouble: 'media-type', cause: type };
  return readHtml(decodePage(bytes, type), answer);
}

async function readHtml(html: string, answer: Answer): Promise<Result> {
  const text = tryReading(html);
  if (!text) return { trouble: 'no-text', cause: 'nested too deeply' };
  const sign = findPageSign(text);
  if (sign) return { trouble: sign, cause: text.title };
  const fingerprint = await fingerprintText(text.passages);
  return { reading: { fingerprint, ...(text.title ? { title: text.title } : {}), ...validators(answer) } };
}

/** Undefined where elements nest deeper than the call stack: no page for people does. */
function tryReading(html: string): ReadableText | undefined {
  try {
    return readableText(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function validators({ header }: Answer): Pick<Reading, 'etag' | 'lastModified'> {
  const [etag, lastModified] = [header('etag'), header('last-modified')];
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

function retryTime(header: string): { retryAt?: string } {
  const now = Date.now();
  const delay = retryAfter(header, now);
  return delay === undefined ? {} : { retryAt: new Date(now + delay).toISOString() };
}
