import type { CollectionName } from '../schema/collections.ts';
import type { FieldPath } from './problem.ts';

export interface Position {
  line: number;
  column: number;
}

/** Finds the place of a field in its file; a missing field is answered with its nearest parent. */
export type Locate = (path: FieldPath) => Position;

/** One content file as written: front matter not yet checked against its schema. */
export interface RawEntry {
  collection: CollectionName;
  /** The file name without `.md`. */
  id: string;
  /** The language folder of a guide; undefined elsewhere. */
  locale?: 'ja' | 'en';
  /** The path shown in messages, relative to the content folder. */
  file: string;
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  locate: Locate;
}

/** A file that is there but could not be read. */
export interface UnreadableFile {
  collection: CollectionName;
  id: string;
  /** The language folder of a guide. */
  locale?: 'ja' | 'en';
}
