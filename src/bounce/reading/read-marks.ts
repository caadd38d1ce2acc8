import type { HeaderLine, Hop, SubmissionMark } from './facts.ts';
import { readAddresses } from './read-address.ts';

/** RFC 3848: the A says that the client proved who it is. */
const AUTHENTICATED_WITH = /^(?:utf8)?(?:esmtpa|esmtpsa|lmtpa|lmtpsa|smtpa|asmtp)$/;

/** What servers write into a Received field when a password was given. */
const AUTHENTICATED_COMMENT = /\(authenticated|authenticated sender:|\bauth(?:enticated)?=(?!no|fail)[a-z]|authenticated as/i;

/** How servers write that a message began on the machine itself. */
const LOCAL = /\bwith local\b|from userid \d|invoked by uid \d|^received:\s*\(from |\bwith httpu?s?\b/i;

const ACCOUNT_HEADERS = new Set([
  'x-authenticated-sender',
  'x-authenticated-user',
  'x-authenticated-id',
  'x-authuser',
  'x-sasl-user',
]);
const SCRIPT_HEADERS = new Set(['x-php-originating-script', 'x-php-script', 'x-phpmailer-script']);

function markOfHop(hop: Hop): SubmissionMark[] {
  const { line } = hop;
  if (AUTHENTICATED_WITH.test(hop.with ?? '') || AUTHENTICATED_COMMENT.test(line)) {
    const said = line.slice(Math.max(0, line.search(AUTHENTICATED_COMMENT)));
    const named = AUTHENTICATED_COMMENT.test(line) ? readAddresses(said.slice(0, said.indexOf(')') + 1 || 300)) : [];
    return [{ kind: 'authenticated', account: named[0] ?? null, hop, line }];
  }
  return LOCAL.test(line) ? [{ kind: 'local', account: null, hop, line }] : [];
}

function markOfHeader({ name, value, line }: HeaderLine): SubmissionMark[] {
  const small = name.toLowerCase();
  if (SCRIPT_HEADERS.has(small)) return [{ kind: 'script', account: null, hop: null, line }];
  if (!ACCOUNT_HEADERS.has(small)) return [];
  return [{ kind: 'authenticated', account: readAddresses(value)[0] ?? null, hop: null, line }];
}

/** All marks of how a message entered the mail system. A mark can be forged; who wrote it is for the judgement. */
export function readMarks(headers: HeaderLine[], hops: Hop[]): SubmissionMark[] {
  return [...hops.flatMap(markOfHop), ...headers.flatMap(markOfHeader)];
}
