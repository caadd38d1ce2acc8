import type { RowSet } from './comparison-data.ts';
import { computeOnce } from './compute-once.ts';

/** The words of a name search, folded; a row is found when its search text holds all of them. */
export function splitWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

/** Name, plan and operator of every row of a set, folded. */
export const searchTexts = computeOnce(({ names, plans, operators }: RowSet) =>
  // No word holds a line break, so none is found across two fields.
  names.map((name, row) => foldText([name, plans[row], operators[row]].join('\n'))),
);

/** Folds widths, case, and hiragana into katakana, which stands 96 characters after it. */
function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}
