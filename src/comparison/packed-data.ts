import { type CellColumn, type ComparisonData, OFFER_CODES, type RowSet } from './comparison-data.ts';

/**
 * The rows of the comparison as two files for sites with more than a page can hold. The first is what rows, filters
 * and most orders need; the second is asked for when a view needs operators, scores or plans.
 */
export interface FirstFile {
  providers: Omit<PackedSet, 'operators' | 'scores' | 'plans'>;
}

export interface SecondFile {
  operators: RowSet['operators'];
  scores: RowSet['scores'];
  plans: PackedSet;
}

/** Rows as a file holds them: what belongs to unknown cells is left out, and figures stand beside their rows. */
type PackedSet = Omit<RowSet, 'cells'> & { cells: PackedColumn[] };

interface PackedColumn extends Omit<CellColumn, 'figures'> {
  /** For each figure how many rows it is after the one before it. */
  steps: number[];
  figures: number[];
}

/** Parts a comparison into its two files. */
export function packData({ sets }: ComparisonData): { first: FirstFile; second: SecondFile } {
  const { operators, scores, plans: _names, ...providers } = packSet(sets.providers);
  return { first: { providers }, second: { operators, scores, plans: packSet(sets.plans) } };
}

/** The comparison without any row, as a page carries it whose rows are in files. */
export function withoutRows({ features, rankings }: ComparisonData): ComparisonData {
  const cells = features.map(() => ({ offers: '', flags: '', scopes: '', figures: {} }));
  const names = { ids: [], names: [], plans: [], operators: [], pricedPlans: [] };
  const set = { ...names, segments: [], statuses: [], prices: [], terms: [], cells, scores: rankings.map(() => []) };
  return { features, rankings, sets: { providers: set, plans: set } };
}

/** The comparison with what its first file holds; until the second is there nothing is known of what that holds. */
export function unpackFirst({ features, rankings }: ComparisonData, { providers }: FirstFile): ComparisonData {
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

function packSet(set: RowSet): PackedSet {
  return { ...set, cells: set.cells.map(packColumn) };
}

function unpackSet(set: PackedSet): RowSet {
  return { ...set, cells: set.cells.map(unpackColumn) };
}

function packColumn({ offers, flags, scopes, figures }: CellColumn): PackedColumn {
  const rows = Object.keys(figures).map(Number);
  return {
    offers,
    flags: dropUnknown(flags, offers),
    scopes: dropUnknown(scopes, offers),
    steps: rows.map((row, index) => row - (rows[index - 1] ?? 0)),
    figures: Object.values(figures),
  };
}

function unpackColumn({ offers, flags, scopes, steps, figures }: PackedColumn): CellColumn {
  const byRow: CellColumn['figures'] = {};
  let row = 0;
  for (const [index, step] of steps.entries()) {
    row += step;
    byRow[row] = figures[index] ?? Number.NaN;
  }
  return { offers, flags: spreadKnown(flags, offers), scopes: spreadKnown(scopes, offers), figures: byRow };
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
