import type { Problem } from './problem.ts';

/** A text with the plain mistakes mended, and how many were. */
export interface FixedText {
  text: string;
  count: number;
}

/**
 * Makes the changes that problems of one file carry, at most one a line, so that a second check can see what is left.
 * Line ends and all other lines stay as they are; a change whose text is not found on its line is passed over.
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixedText {
  const lines = text.split('\n');
  const changed = new Set<number>();
  for (const { line, column, fix } of problems) {
    const old = lines[line - 1];
    if (!fix || old === undefined || changed.has(line)) continue;
    const mended = replaceOnce(old, fix.from, fix.to, column - 1);
    if (mended === undefined || mended === old) continue;
    lines[line - 1] = mended;
    changed.add(line);
  }
  return { text: lines.join('\n'), count: changed.size };
}

/** Quotation marks around the piece go too: `"990"` is a text, 990 a number. */
function replaceOnce(line: string, from: string, to: string, column: number): string | undefined {
  for (const piece of [`"${from}"`, `'${from}'`, from]) {
    const whole = line.startsWith(piece) ? 0 : -1;
    const at = line.indexOf(piece, column) >= 0 ? line.indexOf(piece, column) : whole;
    if (at >= 0) return `${line.slice(0, at)}${to}${line.slice(at + piece.length)}`;
  }
  return undefined;
}
