import type { StepState } from '../ranking/attack-coverage.ts';
import type { Level } from '../schema/vocabulary.ts';
import type { RiskKind } from './find-risks.ts';

/** Every word that the sheet's script says, in one language; braces are filled in. */
export interface SheetWords {
  script: Record<SheetText, string>;
  levels: Record<Level, string>;
  steps: Record<StepState, string>;
  risks: Record<RiskKind, string>;
  /** What a candidate's column is called on the blank form; its number follows. */
  blank: string;
  /** Stands between names in a list, and between facts in one line. */
  gaps: { list: string; fact: string };
  /** Stands between a label and what it labels. */
  colon: string;
  /** The day of the data as YYYY-MM-DD and written out, and the versions. */
  about: { date: string; day: string; data: string; method: string };
  fields: Record<FieldName, string>;
  file: Record<FileText, string>;
}

/** What a visitor types into the sheet. */
export const FIELD_NAMES = ['subject', 'drafter', 'day', 'needed', 'purpose', 'notes'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Words that only the workbook holds: names of its sheets and headings. */
export type FileText =
  | 'cover'
  | 'matrix'
  | 'costs'
  | 'risks'
  | 'paths'
  | 'sources'
  | 'enquiries'
  | 'reason'
  | 'service'
  | 'risk'
  | 'number'
  | 'title'
  | 'address'
  | 'kind'
  | 'readOn'
  | 'subject'
  | 'body';

export type SheetText =
  | 'requirements'
  | 'level'
  | 'requirement'
  | 'musts'
  | 'mustCount'
  | 'unknown'
  | 'noRequirements'
  | 'assumed'
  | 'answers'
  | 'costs'
  | 'plan'
  | 'monthly'
  | 'yearly'
  | 'initial'
  | 'extra'
  | 'yen'
  | 'term'
  | 'priceUnknown'
  | 'noExtra'
  | 'costNote'
  | 'risks'
  | 'noRisks'
  | 'paths'
  | 'path'
  | 'pathNote'
  | 'sources'
  | 'noSources'
  | 'aboutTitle'
  | 'about'
  | 'caution'
  | 'address'
  | 'note'
  | 'questions'
  | 'noQuestions'
  | 'copied'
  | 'copyFailed'
  | 'loading'
  | 'loadFailed'
  | 'full'
  | 'shortlisted'
  | 'noCandidates';
