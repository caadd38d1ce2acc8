/** What `/.well-known/security.txt` (RFC 9116) says. */
export interface SecurityContact {
  /** Where to report: `mailto:` or `https:`. */
  contact: string;
  /** The origin of the site, without a slash at its end. */
  site: string;
  /** The day of the build; the file is good for half a year from it. */
  today: Date;
}

/** RFC 9116 §2.5.5 asks for less than a year; a site that is no longer built should not go on promising. */
const GOOD_FOR_DAYS = 182;

/** The text of security.txt. */
export function makeSecurityTxt({ contact, site, today }: SecurityContact): string {
  const expires = new Date(today.getTime() + GOOD_FOR_DAYS * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: ja, en',
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** A way to report as RFC 9116 §2.5.3 wants it; undefined where the text is none. */
export function readContact(text: string): string | undefined {
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  return /^(?:https:\/\/|mailto:)\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}
