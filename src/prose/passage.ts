import type { ProseText } from './rule.ts';

/** A stretch of a passage's text that stands in the file just so. */
interface Piece {
  /** Where it starts in the passage's text. */
  at: number;
  length: number;
  /** Where it starts in the file; undefined where the file writes it otherwise (escapes, folded lines). */
  source: number | undefined;
}

/** A text to check, with the way back to its file. Offsets are UTF-16 units. */
export interface Passage extends ProseText {
  /** Where in the file the passage starts, for warnings that cannot be placed better. */
  start: number;
  pieces: Piece[];
}

/** A passage that stands in a file as one whole, at `start` or near behind it. */
export function wholePassage(language: 'ja' | 'en', text: string, file: string, start: number, end: number): Passage {
  const found = file.slice(start, end).indexOf(text);
  const source = found < 0 ? undefined : start + found;
  return { language, text, start, pieces: [{ at: 0, length: text.length, source }] };
}

/** Where a stretch of a passage stands in the file; undefined where it does not stand there in one piece. */
export function placeInFile({ pieces }: Passage, offset: number, length: number): number | undefined {
  const piece = pieces.find(({ at, length: size }) => at <= offset && offset < at + size);
  if (!piece || piece.source === undefined || offset + length > piece.at + piece.length) return undefined;
  return piece.source + offset - piece.at;
}
