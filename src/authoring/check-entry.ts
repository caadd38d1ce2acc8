import { buildCatalog } from '../catalog/build-catalog.ts';
import { parseFile } from '../catalog/parse-file.ts';
import type { Problem } from '../catalog/problem.ts';
import type { RawEntry, UnreadableFile } from '../catalog/raw-entry.ts';

/** The content beside which a new text will stand. */
export interface Surroundings {
  entries: readonly RawEntry[];
  unreadable: readonly UnreadableFile[];
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

/** Every problem that a provider's file would have with this text, before anything is written. */
export function checkProviderText(id: string, text: string, around: Surroundings): Problem[] {
  const file = `providers/${id}.md`;
  const { parsed, problems } = parseFile(file, new TextEncoder().encode(text));
  if (!parsed) return problems;
  const others = around.entries.filter((entry) => entry.file !== file);
  const built = buildCatalog({ ...around, entries: [...others, { collection: 'providers', id, file, ...parsed }] });
  return [...problems, ...(built.ok ? [] : built.problems.filter((problem) => problem.file === file))];
}
