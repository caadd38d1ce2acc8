import type { Enquiry } from './write-enquiry.ts';

/** Windows hands at most 2,083 characters of an address to a mail program; a longer one opens nothing at all. */
export const MAX_MAIL_LINK = 2_000;

/** A link that opens a mail program, and whether it carries the whole letter or only its subject. */
export interface MailLink {
  href: string;
  isWhole: boolean;
}

/**
 * The letter as a `mailto:` link without an address. A letter that is too long for every mail program is left out, and
 * `pasteHere` stands in its place: half a letter would be sent as if it were whole.
 */
export function makeMailLink({ subject, body }: Enquiry, pasteHere: string): MailLink {
  const whole = linkOf(subject, body);
  if (whole.length <= MAX_MAIL_LINK) return { href: whole, isWhole: true };
  const short = linkOf(subject, pasteHere);
  return { href: short.length <= MAX_MAIL_LINK ? short : 'mailto:', isWhole: false };
}

/** RFC 6068: lines end in CRLF, and everything is percent-encoded. */
function linkOf(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
