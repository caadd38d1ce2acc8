import { type Dispatcher, fetch } from 'undici';
import type { Trouble } from '../../src/evidence/visit.ts';
import type { VisitOptions } from './visit-options.ts';

/** One answer of a server, its body read. */
export interface Answer {
  status: number;
  header: (name: string) => string;
  bytes: Uint8Array;
}

/** Why there is no answer to read. */
export class RequestTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause: string) {
    super(cause);
    this.trouble = trouble;
  }
}

/**
 * Asks once for an address, without following redirects.
 * @throws RequestTrouble; or the reason of `options.interrupted` once that is aborted
 */
export async function requestPage(
  address: string,
  headers: Record<string, string>,
  dispatcher: Dispatcher,
  options: VisitOptions,
): Promise<Answer> {
  const { timeout, maxBytes, userAgent, interrupted } = options;
  try {
    const response = await fetch(address, {
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(timeout), interrupted]),
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'ja,en;q=0.5', ...headers },
    });
    const bytes = await readBody(response.body, Number(response.headers.get('content-length') ?? 0), maxBytes);
    return { status: response.status, header: (name) => response.headers.get(name) ?? '', bytes };
  } catch (error) {
    interrupted.throwIfAborted();
    throw asTrouble(error);
  }
}

/** Reads a body up to the limit; one that is announced or turns out larger is let go at once. */
async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  announced: number,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by an error closes the connection.
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (Math.max(length, announced) > maxBytes) {
      throw new RequestTrouble('too-large', `${Math.max(length, announced)} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function asTrouble(error: unknown): RequestTrouble {
  if (error instanceof RequestTrouble) return error;
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const word = cause?.code ?? cause?.message ?? message;
  if (name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(word)) return new RequestTrouble('timeout', word);
  if (word === 'ENOTFOUND') return new RequestTrouble('name-not-found', word);
  if (/CERT|SELF_SIGNED|VERIFY|ERR_TLS/.test(word)) return new RequestTrouble('certificate', word);
  return new RequestTrouble('connection', word);
}
