import { partTexts, totalsText } from '../../i18n/breakdown-texts.ts';
import type { CellWord, OwnWeightsWords } from '../../i18n/own-weights-words.ts';
import { dominanceText, firstPlaceText } from '../../i18n/ranking-sentences.ts';
import type { RankingView } from '../../i18n/ranking-texts.ts';
import { type PointsMatrix, readCell } from '../../ranking/points-matrix.ts';
import { textIn, write } from './entry.ts';

/** Writes the breakdown of a row anew: the sentences on first place and dominance, the weights, the sums. */
export function showBreakdown(details: HTMLDetailsElement, view: RankingView, row: number, tryIt: string): void {
  const { text, change } = firstPlaceText(view, row);
  const sentence = find(details, '.first');
  sentence.replaceChildren(text);
  if (change) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = tryIt;
    button.dataset.column = String(change.column);
    button.dataset.to = String(change.to);
    sentence.append(' ', button);
  }
  write(textIn(find(details, '.dominance')), dominanceText(view, row));
  const lines = linesOf(details);
  for (const [column, { weight, points, adds }] of partTexts(view, row).entries()) {
    const cells = [...(lines[column]?.children ?? [])].slice(-3);
    for (const [index, value] of [weight, points, adds].entries()) write(textIn(cells[index] as Element), value);
  }
  write(textIn(find(details, 'tfoot td')), totalsText(view, row));
}

/**
 * Turns a copy of one provider's breakdown into another's. It says of each verdict only what the matrix holds; each
 * feature leads to the provider's page, where the claims are.
 */
export function adoptBreakdown(
  details: HTMLDetailsElement,
  matrix: PointsMatrix,
  row: number,
  who: { name: string; href: string },
  words: OwnWeightsWords['cell'],
): void {
  details.open = false;
  write(textIn(find(details, 'summary .sr')), who.name);
  find(details, '.scroll').setAttribute('aria-label', who.name);
  for (const [column, line] of linesOf(details).entries()) {
    line.querySelector('a')?.setAttribute('href', `${who.href}#${matrix.features[column]}`);
    (line.children[1] as Element).textContent = words[cellWord(matrix, row, column)];
  }
}

function cellWord(matrix: PointsMatrix, row: number, column: number): CellWord {
  const [proven, reported, possible, known] = readCell(matrix, row, column);
  if (!known) return 'unknown';
  if (reported < possible) return 'disputed';
  if (possible === 0) return 'notOffered';
  return proven > 0 ? 'proven' : 'reported';
}

/** The table stands inside another one, whose body its head and foot are in as well. */
function linesOf(details: Element): Element[] {
  return [...details.querySelectorAll('.breakdown > tbody > tr')];
}

function find(details: Element, selector: string): Element {
  return details.querySelector(selector) as Element;
}
