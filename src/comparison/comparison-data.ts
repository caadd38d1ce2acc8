import type { Group, Segment, Status } from '../schema/vocabulary.ts';

/**
 * The comparison in a form small enough for a browser: columns of single characters, one character a row. The build
 * and the page's script work on this same form.
 */
export interface ComparisonData {
  /** The columns in their full order. */
  features: ColumnFeature[];
  rankings: { id: string; name: string }[];
  /** One row a provider, and one row a plan. */
  sets: { providers: RowSet; plans: RowSet };
}

/** One column, in the language of the page. */
export interface ColumnFeature {
  id: string;
  group: Group;
  core: boolean;
  name: string;
  shortName: string;
  /** Present where the feature has a figure. */
  figure?: { name: string; unit: string; better: 'higher' | 'lower' };
}

/** Rows in columnar form; index i of every list and text belongs to row i. */
export interface RowSet {
  /** The provider's id, or `provider/plan` in the set of plans. */
  ids: string[];
  /** The provider's name. */
  names: string[];
  /** The plan's name in the set of plans; in the set of providers, the plans a "some plans" verdict rests on are in the claims. */
  plans: string[];
  operators: string[];
  segments: Segment[];
  statuses: Status[];
  /** Yen a month; null where not known. */
  prices: (number | null)[];
  /** Months of the term at that price; null where not known. */
  terms: (number | null)[];
  /** The name of the plan that a provider's price is of; '' where not known, and in the set of plans. */
  pricedPlans: string[];
  /** One entry a feature, in the order of `ComparisonData.features`. */
  cells: CellColumn[];
  /** One list a ranking, in the order of `ComparisonData.rankings`: the proven score, null without a place. */
  scores: (number | null)[][];
}

/** All cells of one feature. */
export interface CellColumn {
  /** One `OfferCode` a row. */
  offers: string;
  /** One character a row: the flags of `CELL_FLAGS` added up, in base 32. */
  flags: string;
  /** One character a row: '0' where not known, else 1 + the index in `SCOPES`. */
  scopes: string;
  /** Figures by row index. */
  figures: Record<number, number>;
}

/** How a feature is offered, one character each; ordered by strength, unknown apart. */
export const OFFER_CODES = {
  unknown: '0',
  'not-offered': '1',
  'paid-option': '2',
  partial: '3',
  /** Included, default not known. */
  included: '4',
  /** Included, off by default. */
  'off-by-default': '5',
  'on-by-default': '6',
  /** Included and not to be switched: in force from the start. */
  standing: '7',
} as const;

export type OfferName = keyof typeof OFFER_CODES;
export type OfferCode = (typeof OFFER_CODES)[OfferName];

/** What else a cell says, as bits. */
export const CELL_FLAGS = { proven: 1, disputed: 2, somePlans: 4, pastShelfLife: 8, lowConfidence: 16 } as const;

export type CellFlag = keyof typeof CELL_FLAGS;

/** One cell, read from the columns. */
export interface Cell {
  offer: OfferCode;
  flags: number;
  scope: number;
  figure: number | undefined;
}

/** Reads the cell of a row in a column. */
export function cellAt(column: CellColumn, row: number): Cell {
  return {
    offer: (column.offers[row] ?? OFFER_CODES.unknown) as OfferCode,
    flags: Number.parseInt(column.flags[row] ?? '0', 32),
    scope: Number(column.scopes[row] ?? 0),
    figure: column.figures[row],
  };
}

/** Whether a cell carries a flag. */
export function hasFlag(cell: Cell, flag: CellFlag): boolean {
  return (cell.flags & CELL_FLAGS[flag]) !== 0;
}
