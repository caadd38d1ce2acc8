import { checkProse } from '../../src/prose/check-prose.ts';
import type { Glossary } from '../../src/prose/glossary.ts';
import { type Passage, placeInFile } from '../../src/prose/passage.ts';
import type { ProseWarning } from '../../src/prose/rule.ts';

/** A warning at its place in a file. */
export interface LocatedWarning {
  file: string;
  line: number;
  column: number;
  warning: ProseWarning;
  /** What to put where, in UTF-16 units of the file; absent where the correction is not certain. */
  edit?: { start: number; end: number; write: string };
}

/** Checks the passages of one file. */
export function warningsOf(
  file: string,
  text: string,
  passages: readonly Passage[],
  glossary: Glossary,
): LocatedWarning[] {
  return passages.flatMap((passage) =>
    checkProse(passage, glossary).map((warning): LocatedWarning => {
      const { offset, length, write } = warning;
      const whole = placeInFile(passage, offset, length);
      const start = whole ?? placeInFile(passage, offset, 1) ?? passage.start;
      const before = text.slice(0, start);
      return {
        file,
        line: before.split('\n').length,
        column: start - before.lastIndexOf('\n'),
        warning,
        ...(whole !== undefined && write !== undefined ? { edit: { start, end: start + length, write } } : {}),
      };
    }),
  );
}

/** The file's text with every certain correction made; of two that overlap, the first. */
export function applyEdits(text: string, warnings: readonly LocatedWarning[]): string {
  const edits = warnings.flatMap(({ edit }) => edit ?? []).sort((a, b) => a.start - b.start);
  let end = 0;
  let corrected = '';
  for (const edit of edits) {
    if (edit.start < end) continue;
    corrected += text.slice(end, edit.start) + edit.write;
    end = edit.end;
  }
  return corrected + text.slice(end);
}
