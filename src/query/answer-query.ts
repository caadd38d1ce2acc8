import {
  type Cell,
  type ComparisonData,
  cellAt,
  hasFlag,
  OFFER_CODES,
  type OfferName,
  type RowSet,
} from '../comparison/comparison-data.ts';
import type { DropReason } from '../comparison/criteria.ts';
import { filterRows } from '../comparison/filter-rows.ts';
import { sortRows } from '../comparison/sort-rows.ts';
import type { ComparisonView } from '../comparison/view.ts';
import { visibleColumns } from '../comparison/visible-columns.ts';
import { SCOPES, type Scope, type Segment, type Status } from '../schema/vocabulary.ts';

/** What a view finds: rows in order, columns, and what fell out; rows and columns as indices of the data. */
export interface QueryAnswer {
  rows: number[];
  columns: number[];
  dropped: { row: number; reasons: readonly DropReason[] }[];
}

/** One row that was found, for programs; null where not known. */
export interface FoundRow {
  /** The provider's id, or `provider/plan`. */
  id: string;
  name: string;
  plan: string | null;
  operator: string | null;
  segment: Segment;
  status: Status;
  monthlyYen: number | null;
  termMonths: number | null;
  features: FoundCell[];
}

/** One cell of a row; an unknown one has its feature and offer alone. */
export interface FoundCell {
  feature: string;
  offer: OfferName;
  tier?: 'proven' | 'reported';
  scope?: Scope;
  measure?: number;
  somePlans?: boolean;
  disputed?: boolean;
  needsCheck?: boolean;
}

/** Filters, sorts and picks columns as the comparison page does. */
export function answerQuery(data: ComparisonData, view: ComparisonView): QueryAnswer {
  const { kept, dropped } = filterRows(data, view);
  return { rows: sortRows(kept, data, view), columns: visibleColumns(data, view, kept), dropped };
}

/** The rows that were found, for programs. */
export function describeRows(data: ComparisonData, view: ComparisonView, { rows, columns }: QueryAnswer): FoundRow[] {
  const set = data.sets[view.rows];
  return rows.map((row) => ({
    id: set.ids[row] ?? '',
    name: set.names[row] ?? '',
    plan: set.plans[row] || null,
    operator: set.operators[row] || null,
    segment: set.segments[row] as Segment,
    status: set.statuses[row] as Status,
    monthlyYen: set.prices[row] ?? null,
    termMonths: set.terms[row] ?? null,
    features: columns.map((column) => describeCell(data, set, row, column)),
  }));
}

function describeCell(data: ComparisonData, set: RowSet, row: number, column: number): FoundCell {
  const feature = data.features[column]?.id ?? '';
  const cells = set.cells[column];
  const cell = cells && cellAt(cells, row);
  if (!cell || cell.offer === OFFER_CODES.unknown) return { feature, offer: 'unknown' };
  const scope = SCOPES[cell.scope - 1];
  return {
    feature,
    offer: nameOffer(cell),
    tier: hasFlag(cell, 'proven') ? 'proven' : 'reported',
    ...(scope ? { scope } : {}),
    ...(cell.figure === undefined ? {} : { measure: cell.figure }),
    somePlans: hasFlag(cell, 'somePlans'),
    disputed: hasFlag(cell, 'disputed'),
    needsCheck: hasFlag(cell, 'pastShelfLife') || hasFlag(cell, 'lowConfidence'),
  };
}

function nameOffer({ offer }: Cell): OfferName {
  const found = (Object.keys(OFFER_CODES) as OfferName[]).find((name) => OFFER_CODES[name] === offer);
  return found ?? 'unknown';
}
