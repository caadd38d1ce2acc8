import type { ComparisonData, RowSet } from './comparison-data.ts';
import type { Table, TableCell } from './export-table.ts';

/** One sheet of a workbook; its first row is the header. Texts are texts, whatever they look like. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\ and no quote at either end; Excel refuses the file otherwise. */
  name: string;
  /** Rows may be shorter than the header. */
  rows: TableCell[][];
  /** Column widths in half-width characters. */
  widths: number[];
  /** Whether long texts break into lines. */
  wrap: boolean;
}

/** The columns of the sheet of claims, in order. */
export const CLAIM_FIELDS = [
  'provider',
  'feature',
  'support',
  'plans',
  'detail',
  'tier',
  'kind',
  'title',
  'address',
  'pageDate',
  'readOn',
] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** One claim in the words of the page ('' for what is not known), with the ids that tell whether it is on screen. */
export interface ExportClaim extends Record<ClaimField, string> {
  providerId: string;
  featureId: string;
  planIds: 'all' | readonly string[];
}

/** What a workbook is made of. */
export interface WorkbookInput {
  sheetNames: { table: string; claims: string };
  table: Table;
  /** Only what is on screen; see `pickClaims`. */
  claims: readonly ExportClaim[];
  claimHeadings: Record<ClaimField, string>;
  /** Label and text of each line below the table: address of the view, data date, method version, licence. */
  about: readonly (readonly [label: string, text: string])[];
}

/** The claims behind the rows and columns on screen, each once, in their order; `set` is one of `data.sets`. */
export function pickClaims(
  claims: readonly ExportClaim[],
  data: ComparisonData,
  set: RowSet,
  rows: readonly number[],
  columns: readonly number[],
): ExportClaim[] {
  const columnPlaces = placesOf(columns.map((column) => data.features[column]?.id ?? ''));
  const ids = rows.map((row) => set.ids[row] ?? '');
  const planPlaces = placesOf(ids);
  const providerPlaces = placesOf(ids.map((id) => id.split('/', 1)[0] ?? ''));
  const rowPlaceOf = ({ providerId, planIds }: ExportClaim): number =>
    planIds === 'all' || set === data.sets.providers
      ? (providerPlaces.get(providerId) ?? Number.POSITIVE_INFINITY)
      : Math.min(...planIds.map((plan) => planPlaces.get(`${providerId}/${plan}`) ?? Number.POSITIVE_INFINITY));
  return claims
    .map((claim) => ({ claim, row: rowPlaceOf(claim), column: columnPlaces.get(claim.featureId) }))
    .filter(({ row, column }) => row < Number.POSITIVE_INFINITY && column !== undefined)
    .sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0))
    .map(({ claim }) => claim);
}

/** The first place of each id. */
function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place] as const).reverse());
}

/** Describes a workbook of two sheets: the table with its origin below, and the claims behind it. */
export function makeWorkbook({ sheetNames, table, claims, claimHeadings, about }: WorkbookInput): Sheet[] {
  const tableRows = [table.header, ...table.rows];
  const claimRows = [
    CLAIM_FIELDS.map((field) => claimHeadings[field]),
    ...claims.map((claim) => CLAIM_FIELDS.map((field) => claim[field])),
  ];
  return [
    {
      name: sheetNames.table,
      rows: [...tableRows, [], ...about.map((line) => [...line])],
      widths: measureColumns(tableRows),
      wrap: false,
    },
    makeSheetOfRows(sheetNames.claims, claimRows),
  ];
}

/** A sheet of texts that break into lines, as wide as its texts ask for; the first row is its header. */
export function makeSheetOfRows(name: string, rows: TableCell[][]): Sheet {
  return { name, rows, widths: measureColumns(rows), wrap: true };
}

/** Narrower columns cut their heading; wider ones push the rest off the screen. */
const WIDTHS = { least: 8, most: 48 };

function measureColumns(rows: readonly (readonly TableCell[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => {
    const longest = rows.reduce((width, row) => Math.max(width, measureText(String(row[column] ?? ''))), 0);
    return Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS.most);
  });
}

/** The width of a text in half-width characters; what lies beyond Latin, Greek and Cyrillic counts as two. */
function measureText(text: string): number {
  let width = 0;
  for (const character of text.slice(0, WIDTHS.most)) width += character < '\u1100' ? 1 : 2;
  return width;
}
