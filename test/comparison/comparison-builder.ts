import type {
  CellFlag,
  ColumnFeature,
  ComparisonData,
  OfferName,
  RowSet,
} from '../../src/comparison/comparison-data.ts';
import { CELL_FLAGS, OFFER_CODES } from '../../src/comparison/comparison-data.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../src/comparison/view.ts';
import type { Segment, Status } from '../../src/schema/vocabulary.ts';

/** A cell of a test; its offer alone means proven. */
export type CellSketch = OfferName | { offer: OfferName; flags?: readonly CellFlag[]; figure?: number };

/** A row of a test; each test names only what it is about. Cells that are not named are unknown. */
export interface RowSketch {
  id?: string;
  name?: string;
  plan?: string;
  operator?: string;
  segment?: Segment;
  status?: Status;
  price?: number | null;
  pricedPlan?: string;
  cells?: Record<string, CellSketch>;
  scores?: (number | null)[];
}

export const WAF: ColumnFeature = { id: 'waf', group: 'web', core: true, name: 'WAF', shortName: 'WAF' };
export const SPF: ColumnFeature = { id: 'spf', group: 'mail', core: false, name: 'SPF', shortName: 'SPF' };
export const BACKUP: ColumnFeature = {
  id: 'auto-backup',
  group: 'continuity',
  core: true,
  name: 'backup',
  shortName: 'backup',
  figure: { name: 'days kept', unit: 'days', better: 'higher' },
};

/** Comparison data from sketches of rows: WAF, SPF and backup, and two rankings. */
export function makeComparisonData(
  providers: RowSketch[],
  { features = [WAF, SPF, BACKUP], plans = [] }: { features?: ColumnFeature[]; plans?: RowSketch[] } = {},
): ComparisonData {
  const rankings = ['mail', 'web'].map((id) => ({ id, name: id }));
  const makeSet = (rows: RowSketch[]) => makeRowSet(rows, features, rankings.length);
  return { features, rankings, sets: { providers: makeSet(providers), plans: makeSet(plans) } };
}

/** The default view with some choices made. */
export function makeView(view: Partial<ComparisonView> = {}): ComparisonView {
  return { ...DEFAULT_VIEW, ...view };
}

function makeRowSet(rows: RowSketch[], features: ColumnFeature[], rankings: number): RowSet {
  const ids = rows.map(({ id }, row) => id ?? `row-${row}`);
  return {
    ids,
    names: rows.map(({ name }, row) => name ?? ids[row] ?? ''),
    plans: rows.map(({ plan }) => plan ?? ''),
    operators: rows.map(({ operator }) => operator ?? ''),
    segments: rows.map(({ segment }) => segment ?? 'business'),
    statuses: rows.map(({ status }) => status ?? 'active'),
    prices: rows.map(({ price }) => price ?? null),
    terms: rows.map(() => null),
    pricedPlans: rows.map(({ pricedPlan }) => pricedPlan ?? ''),
    cells: features.map((feature) => makeColumn(rows.map(({ cells }) => cells?.[feature.id] ?? 'unknown'))),
    scores: Array.from({ length: rankings }, (_, ranking) => rows.map(({ scores }) => scores?.[ranking] ?? null)),
  };
}

function makeColumn(sketches: CellSketch[]): RowSet['cells'][number] {
  const cells = sketches.map((sketch) =>
    typeof sketch === 'string'
      ? { offer: sketch, flags: sketch === 'unknown' ? [] : (['proven'] as CellFlag[]) }
      : { flags: [], ...sketch },
  );
  return {
    offers: cells.map(({ offer }) => OFFER_CODES[offer]).join(''),
    flags: cells.map(({ flags }) => flags.reduce((sum, flag) => sum + CELL_FLAGS[flag], 0).toString(32)).join(''),
    scopes: '0'.repeat(cells.length),
    figures: Object.fromEntries(
      sketches.flatMap((sketch, row) =>
        typeof sketch === 'object' && sketch.figure !== undefined ? [[row, sketch.figure]] : [],
      ),
    ),
  };
}
