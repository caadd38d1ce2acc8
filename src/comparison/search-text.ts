import type { RowSet } from './comparison-data.ts';

const cache = new WeakMap<RowSet, string[]>();

/** The words of a name search, folded; a row is found when its search text holds all of them. */
export function splitWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

/** Name, plan and operator of every row, folded. Computed once for a set, which is taken not to change. */
export function searchTexts(set: RowSet): string[] {
  const known = cache.get(set);
  if (known) return known;
  // No word holds a line break, so none is found across two fields.
  const texts = set.names.map((name, row) => foldText([name, set.plans[row], set.operators[row]].join('\n')));
  cache.set(set, texts);
  return texts;
}

/** Folds widths, case, and hiragana into katakana, which stands 96 characters after it. */
function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}
