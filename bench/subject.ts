import type { ComparisonData } from '../src/comparison/comparison-data.ts';

/** What is served at one address. */
export interface Asset {
  /** The media type. */
  type: string;
  body: string | Uint8Array;
}

/** Everything a subject serves, by address (`/`, `/compare/`, `/_astro/x.js`); anything else is answered with 404. */
export type Files = ReadonlyMap<string, Asset>;

export type SortKey = 'name' | 'waf';

/**
 * A page that shows the comparison and is measured. `serve` runs in Node. The other functions are carried into the page
 * as text: write them as arrow functions that name nothing but what is in the page, no import and no outer constant.
 */
export interface Subject {
  /** As it stands in the table of figures. */
  name: string;
  /** The address of the page, one of `Files`. */
  address: string;
  /** Makes the page that shows the set of providers of `data`. Throws with one line that says what to do. */
  serve(data: ComparisonData): Promise<Files>;
  /** Whether the page can be filtered and sorted. Asked once a frame from the start; keep it cheap. */
  ready: () => boolean;
  /** Brings the table into the window, where the page does not begin with it. */
  show?: () => void;
  /** Leaves only providers whose WAF is ◎ or ○, or all again. */
  filter: (on: boolean) => void;
  /** Puts rows in the order of names, or the strongest WAF first (◎ ○ △ × 未確認). Equals may stand in any order. */
  sort: (by: SortKey) => void;
  /** The providers' names in the first rows as they stand on the screen, `count` at most; empty before the first row. */
  firstNames: (count: number) => string[];
}
