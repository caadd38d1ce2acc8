import type { CollectionName } from '../../schema/collections.ts';
import type { Finding } from '../problem.ts';
import type { RawEntry, UnreadableFile } from '../raw-entry.ts';

/** What a cross-file rule may look at. Entries may still break their schema: rules read them as drafts. */
export interface RuleContext {
  entries: readonly RawEntry[];
  /** Ids that exist as files, readable or not. */
  ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Files that are there but could not be read. */
  unreadable: readonly UnreadableFile[];
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

/** One question asked of the whole content; returns every place where the answer is wrong. */
export type Rule = (context: RuleContext) => Finding[];

/** The entries of one kind. */
export function entriesOf(context: RuleContext, collection: CollectionName): RawEntry[] {
  return context.entries.filter((entry) => entry.collection === collection);
}
