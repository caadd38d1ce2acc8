import type { MailFacts } from '../reading/facts.ts';
import { fieldsNamed } from '../reading/read-headers.ts';

/** What keeps a source from being judged, or from being judged well (`half`). */
export const INPUT_TROUBLES = ['empty', 'picture', 'outlook-msg', 'other-file', 'html', 'no-headers', 'half'] as const;
export type InputTrouble = (typeof INPUT_TROUBLES)[number];

/** First bytes of files that are no mail source (their formats' specifications; a compound file that reaches this far is a .msg without a message in it). */
const SIGNATURES: { trouble: InputTrouble; bytes: string }[] = [
  { trouble: 'picture', bytes: '\u0089PNG' },
  { trouble: 'picture', bytes: '\u00ff\u00d8\u00ff' },
  { trouble: 'picture', bytes: 'GIF8' },
  { trouble: 'picture', bytes: 'RIFF' },
  { trouble: 'picture', bytes: 'BM' },
  { trouble: 'outlook-msg', bytes: '\u00d0\u00cf\u0011\u00e0' },
  { trouble: 'other-file', bytes: '%PDF' },
  { trouble: 'other-file', bytes: 'PK\u0003\u0004' },
  { trouble: 'other-file', bytes: '\u001f\u008b' },
];

/** HEIC and AVIF pictures say what they are from the fifth byte on (ISO/IEC 14496-12). */
const BOX_TYPE = /^[\s\S]{4}ftyp/;

const PAGE = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<table)\b/i;

/** Of the source only the beginning says what it is, in characters. */
const BEGINNING = 1000;

/** The multipart boundary of a mail's headers; null where there is none. */
function boundaryOf(facts: MailFacts): string | null {
  const [type] = fieldsNamed(facts.outer.headers, 'content-type');
  return /boundary="?([^";\s]{1,200})/i.exec(type?.value ?? '')?.[1] ?? null;
}

/** A report whose last part is not closed, and whose returned message is missing: somebody copied only its beginning. */
function isHalf(binary: string, facts: MailFacts): boolean {
  const boundary = boundaryOf(facts);
  return boundary !== null && facts.original === null && !binary.includes(`--${boundary}--`);
}

/**
 * What is wrong with what was put in; null for a mail source.
 * @param binary the source, one character a byte.
 */
export function recogniseInput(binary: string, facts: MailFacts): InputTrouble | null {
  const beginning = binary.slice(0, BEGINNING);
  if (/^[\s\0]*$/.test(binary)) return 'empty';
  const signature = SIGNATURES.find(({ bytes }) => beginning.startsWith(bytes));
  if (signature?.trouble === 'outlook-msg') return signature.trouble;
  if (facts.isMail || facts.hasDeliveryStatus) return isHalf(binary, facts) ? 'half' : null;
  if (signature) return signature.trouble;
  if (BOX_TYPE.test(beginning)) return 'picture';
  return PAGE.test(beginning.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'html' : 'no-headers';
}
