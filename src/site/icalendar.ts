import { siteUrl } from './environment.ts';

/** A whole-day event. Days are YYYY-MM-DD. */
export interface CalendarEvent {
  /** Unique among the events, and the same in every build. */
  uid: string;
  day: string;
  /** The day on which the event came to be known. */
  stamp: string;
  summary: string;
  description: string;
  url: string;
}

/** The most bytes a line may have, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** A calendar of whole-day events as iCalendar (RFC 5545). */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const host = new URL(siteUrl()).hostname;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sabamori//Claims to read again//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, day, stamp, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@${host}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      `URL:${url}`,
      // Nobody is busy for it.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Cuts a line into pieces of at most 75 bytes, never inside a character; a space begins each further piece. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LINE_BYTES) {
      pieces.push(piece);
      piece = '';
      // The space that stands before a further piece.
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
