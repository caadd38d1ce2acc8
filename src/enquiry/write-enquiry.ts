import type { OpenReason } from './open-points.ts';

/** One numbered point of an enquiry, in the enquiry's language. */
export interface EnquiryPoint {
  /** The feature's name. */
  name: string;
  /** The feature's own question to a host, which says what counts. */
  question: string;
  reason: OpenReason;
}

/** The words of an enquiry in one language; `{service}` and `{day}` are filled in. */
export interface EnquiryWords {
  subject: string;
  /** Lines before and after the points. */
  opening: readonly string[];
  closing: readonly string[];
  /** What is said below a point of which something is known; '' where nothing is. */
  notes: Record<OpenReason, string>;
}

/** A letter to a host: lines end in \n. */
export interface Enquiry {
  subject: string;
  body: string;
}

/**
 * Writes the letter that asks a host exactly the given points, numbered from 1.
 * @param day the day of the data, written out
 */
export function writeEnquiry(
  { service, day, points }: { service: string; day: string; points: readonly EnquiryPoint[] },
  words: EnquiryWords,
): Enquiry {
  // A function as the replacement: in a text "$&" would mean what was found.
  const fillIn = (text: string) => text.replaceAll('{service}', () => service).replaceAll('{day}', () => day);
  const asked = points.flatMap(({ name, question, reason }, index) => [
    `${index + 1}. ${name}`,
    question,
    ...(words.notes[reason] === '' ? [] : [words.notes[reason]]),
    '',
  ]);
  return {
    subject: fillIn(words.subject),
    body: [...words.opening.map(fillIn), '', ...asked, ...words.closing.map(fillIn), ''].join('\n'),
  };
}

/** The letter as a text file for any editor: subject, empty line, body; UTF-8 with a mark, lines that end in CRLF. */
export function toTextFile({ subject, body }: Enquiry): string {
  return `\uFEFF${subject}\n\n${body}`.replaceAll('\n', '\r\n');
}
