import type { HeaderLine, Hop, SubmissionMark } from './facts.ts';
import { readAddresses } from './read-address.ts';

/** RFC 3848 and RFC 6531 §4.3: the last A says that the client proved who it is. `asmtp` is an old Exim's word. */
const AUTHENTICATED_WITH = /^(?:e?smtps?a|lmtps?a|utf8(?:smtp|lmtp)s?a|asmtp)$/;

/** What servers write into a Received field when a password was given. */
const AUTHENTICATED_COMMENT =
  /\(authenticated\b|\bauthenticated (?:sender|user|as)\b|\bauth(?:enticated(?:_id)?)?=(?!no|fail|neutral|temp|perm)[^\s;)]|\(auth: |\(account [^\s)]{1,200}|\[smtp auth\]| with (?:plain|login|cram-md5|digest-md5)\)/i;

/** A logged-in user of a webmail: Roundcube and Horde write HTTP; Outlook's HTTPS between its own servers is none. */
const WEBMAIL = /\bwith http(?: |\(|;|rest|$)|\bvia http\b|\bwith mapi\b|squirrelmail authenticated/i;

const ACCOUNT_HEADERS = new Set([
  'x-authenticated-sender',
  'x-authenticated-user',
  'x-authenticated-id',
  'x-authenticated',
  'x-authuser',
  'x-auth-user',
  'x-sasl-user',
  'x-get-message-sender-via',
]);
const SCRIPT_HEADERS = new Set(['x-php-originating-script', 'x-php-script', 'x-php-filename', 'x-source-args']);

/** A user name without a domain; what follows `auth=` may also be the method. */
const NAMED_USER =
  /(?:sender:|\buser:?|\bas|\bauthenticated_id[:=]|\bauth=)\s?(?!(?:plain|login|pass|cram-md5|digest-md5|xoauth2?)\b)([\w.+-]{1,64})\s?(?:\)|;|,|$)/i;

/** The account after the words that announce it: an address, or a bare user name. */
function readAccount(text: string): string | null {
  const [address] = readAddresses(text.replaceAll('=', ' '));
  const [, bare] = NAMED_USER.exec(text) ?? [];
  return address ?? bare?.toLowerCase() ?? null;
}

/** qmail puts who logged in before the client's address, in a bracket of its own: `(info@example.jp@192.0.2.1)`. */
const REMOTE_INFO = /\) \(([^\s()@]{1,64}(?:@[a-z0-9.-]{1,253})?)@\[?[\da-f.:]{3,45}\]?\)/i;

const readRemoteInfo = (line: string): string | null => REMOTE_INFO.exec(line)?.[1]?.toLowerCase() ?? null;

function markOfHop(hop: Hop): SubmissionMark[] {
  const { line } = hop;
  // OpenSMTPD writes ESMTPA for its own machine, where no password was asked.
  if (hop.isLocal) return [{ kind: 'local', account: null, hop, line }];
  const comment = line.search(AUTHENTICATED_COMMENT);
  if (comment !== -1) {
    const said = line.slice(comment, comment + 300);
    const end = said.indexOf(')');
    return [{ kind: 'authenticated', account: readAccount(end === -1 ? said : said.slice(0, end + 1)), hop, line }];
  }
  const isAuthenticated = AUTHENTICATED_WITH.test(hop.with ?? '') || WEBMAIL.test(line);
  return isAuthenticated ? [{ kind: 'authenticated', account: readRemoteInfo(line), hop, line }] : [];
}

function markOfHeader({ name, value, line }: HeaderLine): SubmissionMark[] {
  const small = name.toLowerCase();
  if (SCRIPT_HEADERS.has(small) && value !== '') return [{ kind: 'script', account: null, hop: null, line }];
  if (small === 'x-mailer' && /^php(?:mailer)?\b/i.test(value))
    return [{ kind: 'script', account: null, hop: null, line }];
  const isResult = small === 'authentication-results' && /\bauth=pass\b/i.test(value);
  if (!isResult && !ACCOUNT_HEADERS.has(small)) return [];
  return [{ kind: 'authenticated', account: readAccount(value), hop: null, line }];
}

/** All marks of how a message entered the mail system. A mark can be forged; who wrote it is for the judgement. */
export function readMarks(headers: HeaderLine[], hops: Hop[]): SubmissionMark[] {
  return [...hops.flatMap(markOfHop), ...headers.flatMap(markOfHeader)];
}
