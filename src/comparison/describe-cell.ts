import { SCOPES, type Scope } from '../schema/vocabulary.ts';
import {
  type Cell,
  type CellFlag,
  type ColumnFeature,
  hasFlag,
  OFFER_CODES,
  type OfferCode,
} from './comparison-data.ts';

/** Every word that a cell can say, in one language. */
export interface CellWords {
  offers: Record<OfferCode, { mark: string; tone: string; word: string }>;
  /** `reported` is the word for a known cell that is not proven. */
  flags: Record<CellFlag | 'reported', string>;
  scopes: Record<Scope, string>;
  /** Stands between the parts of a cell, such as '・'. */
  separator: string;
  /** Stands between a figure and its unit ('' in Japanese, ' ' in English); % follows its figure at once. */
  unitGap: string;
}

/** What a known cell says besides its offer: figure, tier, plans, scope, dispute, doubts. Empty for an unknown one. */
export function describeNotes(cell: Cell, feature: ColumnFeature | undefined, words: CellWords): string[] {
  if (cell.offer === OFFER_CODES.unknown) return [];
  const scope = SCOPES[cell.scope - 1];
  const flag = (name: CellFlag) => (hasFlag(cell, name) ? words.flags[name] : '');
  return [
    describeFigure(cell.figure, feature?.figure?.unit ?? '', words.unitGap),
    flag('proven') || words.flags.reported,
    flag('somePlans'),
    scope ? words.scopes[scope] : '',
    flag('disputed'),
    flag('pastShelfLife'),
    flag('lowConfidence'),
  ].filter((part) => part !== '');
}

/** A whole number or a decimal with thousands separators. */
export function formatFigure(figure: number): string {
  return figure.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function describeFigure(figure: number | undefined, unit: string, gap: string): string {
  if (figure === undefined) return '';
  return `${formatFigure(figure)}${unit === '' || unit === '%' ? '' : gap}${unit}`;
}
