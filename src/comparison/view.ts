import type { Segment, Status } from '../schema/vocabulary.ts';

/** What a reader asks of a feature: ◎/○ · △ and better · anything but ×. */
export const WANTS = ['must', 'partly', 'not-missing'] as const;
export type Want = (typeof WANTS)[number];

/** Everything a reader can choose on the comparison; the address holds all of it. */
export interface ComparisonView {
  /** Wishes by feature id. */
  wants: Record<string, Want>;
  /** Whether an unknown cell satisfies a wish; it does not unless the reader says so. */
  unknownMatches: boolean;
  /** Empty means every segment. */
  segments: Segment[];
  /** Empty means every status. */
  statuses: Status[];
  /** The operator's name, or '' for any. */
  operator: string;
  /** Yen a month, or undefined for no ceiling. */
  maxPrice: number | undefined;
  /** Whether rows without a known price pass a price ceiling. */
  unknownPricePasses: boolean;
  /** Counts only cells with official evidence; others are taken as unknown. */
  officialOnly: boolean;
  /** Words that the name must hold; '' for any. */
  name: string;
  /** 'all', 'core', or ids of features and groups. */
  columns: 'all' | 'core' | string[];
  /** Hides columns in which all visible rows are alike. */
  onlyDifferences: boolean;
  sort: ComparisonSort;
  /** The reader's own weights by feature id, above 0 and at most 100; empty for none. */
  weights: Record<string, number>;
  rows: 'providers' | 'plans';
  /** Ids of rows marked for the side-by-side view, four at most. */
  picked: string[];
  /** Whether the marked rows are shown side by side. */
  sideBySide: boolean;
}

/** The order of rows. `known` is the order of the page without script; `own` is by the reader's own weights. */
export interface ComparisonSort {
  by: 'known' | 'own' | 'name' | 'price' | 'coverage' | `feature:${string}` | `figure:${string}` | `score:${string}`;
  descending: boolean;
}

/** The view of the page as it is served. */
export const DEFAULT_VIEW: ComparisonView = {
  wants: {},
  unknownMatches: false,
  segments: [],
  statuses: [],
  operator: '',
  maxPrice: undefined,
  unknownPricePasses: true,
  officialOnly: false,
  name: '',
  columns: 'all',
  onlyDifferences: false,
  sort: { by: 'known', descending: true },
  weights: {},
  rows: 'providers',
  picked: [],
  sideBySide: false,
};

/** How many rows can be set side by side. */
export const MAX_PICKED = 4;
