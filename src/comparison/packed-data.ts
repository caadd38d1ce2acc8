import { type CellColumn, type ComparisonData, OFFER_CODES, type RowSet } from './comparison-data.ts';

/**
 * The comparison as two files for sites with more rows than a page can hold. The first is what rows, filters and most
 * orders need; the second is asked for when a view needs operators, scores or plans.
 */
export interface FirstFile {
  features: ComparisonData['features'];
  rankings: ComparisonData['rankings'];
  providers: Omit<RowSet, 'operators' | 'scores' | 'plans'>;
}

export interface SecondFile {
  operators: RowSet['operators'];
  scores: RowSet['scores'];
  plans: RowSet;
}

/** Parts a comparison into its two files. Flags and scopes of unknown cells say nothing and are left out. */
export function packData({ features, rankings, sets }: ComparisonData): { first: FirstFile; second: SecondFile } {
  const { operators, scores, plans: _names, ...providers } = packSet(sets.providers);
  return { first: { features, rankings, providers }, second: { operators, scores, plans: packSet(sets.plans) } };
}

/** Rebuilds the comparison from its first file; until the second is there nothing is known of what it holds. */
export function unpackFirst({ features, rankings, providers }: FirstFile): ComparisonData {
  const none = providers.ids.map(() => '');
  const set = unpackSet({
    ...providers,
    operators: none,
    plans: none,
    scores: rankings.map(() => none.map(() => null)),
  });
  return { features, rankings, sets: { providers: set, plans: set } };
}

/** The comparison with what its second file holds. */
export function unpackSecond(data: ComparisonData, { operators, scores, plans }: SecondFile): ComparisonData {
  return { ...data, sets: { providers: { ...data.sets.providers, operators, scores }, plans: unpackSet(plans) } };
}

function packSet(set: RowSet): RowSet {
  return { ...set, cells: set.cells.map((column) => mapMarks(column, (marks) => dropUnknown(marks, column.offers))) };
}

function unpackSet(set: RowSet): RowSet {
  return { ...set, cells: set.cells.map((column) => mapMarks(column, (marks) => spreadKnown(marks, column.offers))) };
}

function mapMarks(column: CellColumn, change: (marks: string) => string): CellColumn {
  return { ...column, flags: change(column.flags), scopes: change(column.scopes) };
}

/** Keeps the characters of rows whose cell is known. */
function dropUnknown(marks: string, offers: string): string {
  return [...marks].filter((_mark, row) => offers[row] !== OFFER_CODES.unknown).join('');
}

/** Puts the characters of known cells back in their rows. */
function spreadKnown(marks: string, offers: string): string {
  let next = 0;
  return [...offers].map((offer) => (offer === OFFER_CODES.unknown ? '0' : (marks[next++] ?? '0'))).join('');
}
