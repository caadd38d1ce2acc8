import type { HeaderLine, SenderCheck } from './facts.ts';

const IP = /\b(?:client-ip=|designates? |smtp\.client-ip=)([0-9a-f.:]{3,45})/i;

const firstMatch = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1]?.toLowerCase() ?? null;

function check(method: SenderCheck['method'], word: string | null, line: string, at: number | null): SenderCheck[] {
  if (word === null || !/^(?:pass|fail|softfail|hardfail|reject)$/.test(word)) return [];
  return [{ method, result: word === 'pass' ? 'pass' : 'fail', ip: firstMatch(line, IP), line, at }];
}

/** What the headers say of the sender's address (Received-SPF, Authentication-Results). Who wrote them is not asked here. */
export function readHeaderChecks(headers: HeaderLine[]): SenderCheck[] {
  return headers.flatMap(({ name, value, line }, at) => {
    const small = name.toLowerCase();
    if (small === 'received-spf') return check('spf', firstMatch(value, /^([a-z]{4,8})\b/i), line, at);
    if (small !== 'authentication-results') return [];
    return [
      ...check('spf', firstMatch(value, /\bspf=([a-z]{4,8})\b/i), line, at),
      ...check('dmarc', firstMatch(value, /\bdmarc=([a-z]{4,8})\b/i), line, at),
    ];
  });
}

/** Replies that refuse a sender because its domain does not name the sending host; 5.7.23 is RFC 7372's code for it. */
const SPF_REFUSED =
  /\bspf\b[^\n]{0,60}\b(?:hard|soft)?fail|\bfail(?:ed|s|ure)?\b[^\n]{0,40}\bspf\b|not (?:designated|authorized|permitted|allowed)(?: as (?:a )?permitted)? (?:sender|to send)|does not (?:designate|permit)|\b5\.7\.23\b|openspf|spf-result|spf (?:check|record|policy)/i;
const DMARC_REFUSED = /\bdmarc\b/i;

/** What the replies quoted in a report say of the sender's address; a reply is only ever quoted because it refuses. */
export function readReplyChecks(lines: string[]): SenderCheck[] {
  return lines.flatMap((long) => {
    const line = long.slice(0, 1000).trim();
    if (/\b(?:spf|dmarc)[ =:]{1,3}pass/i.test(line)) return [];
    if (SPF_REFUSED.test(line)) return check('spf', 'fail', line, null);
    return DMARC_REFUSED.test(line) ? check('dmarc', 'fail', line, null) : [];
  });
}
