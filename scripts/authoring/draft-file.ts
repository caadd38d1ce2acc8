import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answers } from '../../src/authoring/questions.ts';

/** A dialogue that was left before its end. */
export interface Draft {
  id: string;
  answers: Answers;
  /** Whether the list of plans is complete. */
  hasPlans: boolean;
  /** Features that were asked about, answered or not. */
  asked: string[];
  /** The claim in whose middle the dialogue was left; `refused` are answers that are offered anew. */
  begun?: { feature: string; answers: Answers; refused?: Answers | undefined };
}

/** Beside the content, never in it; git passes it over. */
const FOLDER = '.drafts';

const fileOf = (id: string) => path.join(FOLDER, `${id}.json`);

/** The ids of all drafts, sorted. */
export async function listDrafts(): Promise<string[]> {
  const names = await readdir(FOLDER).catch((): string[] => []);
  return names
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Reads a draft back. */
export async function readDraft(id: string): Promise<Draft> {
  return JSON.parse(await readFile(fileOf(id), 'utf8')) as Draft;
}

/** Keeps a draft after every answer, so that Ctrl-C or a power cut costs one answer at most. */
export async function saveDraft(draft: Draft): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const temporary = `${fileOf(draft.id)}.tmp`;
  await writeFile(temporary, JSON.stringify(draft, null, 2));
  await rename(temporary, fileOf(draft.id));
}

/** Removes a draft whose file is written. */
export async function removeDraft(id: string): Promise<void> {
  await rm(fileOf(id), { force: true });
}
