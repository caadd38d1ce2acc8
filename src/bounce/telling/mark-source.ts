import { binaryToBytes, normaliseSource } from '../reading/normalise-source.ts';

/** A run of lines of the source; the marked ones decided. */
export interface SourcePiece {
  text: string;
  isMarked: boolean;
}

/** The source as it is shown. */
export interface ShownSource {
  pieces: SourcePiece[];
  /** How many further lines are not shown. */
  left: number;
}

/** Lines that are shown at most; headers and reports come first, and a browser lays out this many at once. */
const MOST_LINES = 2000;
/** Characters of a line that are shown. */
const LONGEST = 1000;

/** Control characters, and those that turn the direction of writing around: they would show what is not there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A line as it may be shown: what cannot be seen is a sign of its own, and the rest of a very long line is left out. */
export function showLine(line: string): string {
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return text.replaceAll(UNSEEN, '\ufffd');
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '');

/** Which lines a header line, unfolded, stands on; blanks do not count, for folding changes them. */
function findLines(wanted: string, joined: string, starts: number[]): [from: number, to: number] | null {
  const at = joined.indexOf(wanted);
  if (wanted === '' || at === -1) return null;
  const lineOf = (place: number) => starts.findLastIndex((start) => start <= place);
  return [lineOf(at), lineOf(at + wanted.length - 1)];
}

/**
 * The source in pieces, the lines that findings rest on marked; a line that stands only in an encoded part is not found.
 * @param binary the source, one character a byte.
 * @param headerLines what the findings quote.
 */
export function markSource(binary: string, headerLines: readonly string[]): ShownSource {
  const text = new TextDecoder().decode(binaryToBytes(normaliseSource(binary)));
  const all = text.split('\n');
  const lines = all.slice(0, MOST_LINES);
  const bare = lines.map(withoutBlanks);
  const starts: number[] = [];
  let length = 0;
  for (const line of bare) {
    starts.push(length);
    length += line.length;
  }
  const joined = bare.join('');
  const marked = new Set<number>();
  for (const headerLine of headerLines) {
    const [from, to] = findLines(withoutBlanks(headerLine), joined, starts) ?? [0, -1];
    for (let at = from; at <= to; at++) marked.add(at);
  }
  return { pieces: joinLines(lines, marked), left: all.length - lines.length };
}

function joinLines(lines: string[], marked: Set<number>): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  for (const [at, line] of lines.entries()) {
    const last = pieces.at(-1);
    const isMarked = marked.has(at);
    if (last?.isMarked === isMarked) last.text += `\n${showLine(line)}`;
    else pieces.push({ text: showLine(line), isMarked });
  }
  return pieces;
}
