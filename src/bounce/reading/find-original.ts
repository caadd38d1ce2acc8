import type { HeaderLine } from './facts.ts';
import { readHeaderBlock } from './read-headers.ts';

const KNOWN = new Set(['received', 'return-path', 'from', 'to', 'subject', 'date', 'message-id', 'mime-version']);

/** More than this is not searched for the returned headers. */
const MOST_LINES = 20_000;

/** True for the headers of a mail: a sender's or a server's line, and at least one more. */
export function readsAsMail(headers: HeaderLine[]): boolean {
  const names = new Set(headers.map(({ name }) => name.toLowerCase()).filter((name) => KNOWN.has(name)));
  return names.size >= 2 && (names.has('from') || names.has('received'));
}

/** A report pasted below another mail begins with headers of its own, which are not the returned message's. */
function areOfReport(headers: HeaderLine[]): boolean {
  return headers.some(
    ({ name, value }) => /^from$/i.test(name) && /mailer-daemon|mail delivery/i.test(value.slice(0, 500)),
  );
}

/** Where the block of fields around line `at` begins: servers write fields of their own above the known ones. */
function blockStart(lines: string[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 200 && /^(?:[!-9;-~]{1,76}:|[ \t]\S)/.test((lines[start - 1] ?? '').slice(0, 80)))
    start--;
  return start;
}

/** The first block of mail headers in running text: the returned message of reports that have no part for it. */
export function findInlineHeaders(lines: string[], start = 0): HeaderLine[] | null {
  const last = Math.min(lines.length, MOST_LINES);
  for (let at = start; at < last; at++) {
    const name = /^[ \t>]{0,4}([a-z-]{2,40})[ \t]?:/i.exec((lines[at] ?? '').slice(0, 60))?.[1]?.toLowerCase();
    if (name === undefined || !KNOWN.has(name)) continue;
    const { headers, end } = readHeaderBlock(lines, blockStart(lines, at));
    if (readsAsMail(headers) && !areOfReport(headers)) return headers;
    at = end;
  }
  return null;
}
