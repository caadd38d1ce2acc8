import type { ExportWords } from '../comparison/export-table.ts';
import type { ClaimField } from '../comparison/workbook.ts';
import type { HeadWords } from './comparison-head.ts';
import type { RowWords } from './comparison-row.ts';

/** Words that only the script of the comparison shows; braces in them are filled in. */
export type ScriptWord =
  | 'must'
  | 'partly'
  | 'not-missing'
  | 'upTo'
  | 'knownPrice'
  | 'officialOnly'
  | 'unknownMatches'
  | 'reset'
  | 'count'
  | 'unitProviders'
  | 'unitPlans'
  | 'none'
  | 'loosenAll'
  | 'alike'
  | 'loosen'
  | 'remove'
  | 'choice'
  | 'dropped'
  | 'ignored'
  | 'tooLong'
  | 'order'
  | 'largest'
  | 'smallest'
  | 'strongest'
  | 'weakest'
  | 'forward'
  | 'backward'
  | 'fits'
  | 'dismiss'
  | 'viaOption'
  | 'viaPlan'
  | 'viaUnknown'
  | 'reasonSegment'
  | 'reasonStatus'
  | 'reasonOperator'
  | 'reasonPrice'
  | 'reasonName'
  | 'reasonPlan'
  | 'picked'
  | 'pickMore'
  | 'pickFull'
  | 'back'
  | 'feature'
  | 'same'
  | 'sameVerdict'
  | 'allUnknown'
  | 'differs'
  | 'copied'
  | 'copyFailed'
  | 'onProviderPage'
  | 'loading'
  | 'loadFailed'
  | 'more';

/** Words of the comparison that the browser needs. */
export interface ComparisonWords {
  row: RowWords;
  head: HeadWords;
  script: Record<ScriptWord, string>;
  export: ExportWords;
  about: AboutWords;
}

/** What a workbook says about itself. */
export interface AboutWords {
  /** YYYY-MM-DD */
  date: string;
  method: string;
  licence: string;
  note: string;
  labels: Record<'address' | 'date' | 'method' | 'licence', string>;
  sheets: { table: string; claims: string };
  claimHeadings: Record<ClaimField, string>;
}
