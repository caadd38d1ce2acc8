import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CommandError, say } from './terminal.ts';

const answersSchema = z.record(z.string(), z.unknown());

const draftSchema = z.object({
  id: z.string(),
  answers: answersSchema,
  /** Whether the list of plans is complete. */
  hasPlans: z.boolean(),
  /** Features that were asked about, answered or not. */
  asked: z.array(z.string()),
  /** The claim in whose middle the dialogue was left; `refused` are answers that are offered anew. */
  begun: z.object({ feature: z.string(), answers: answersSchema, refused: answersSchema.optional() }).optional(),
});

/** A dialogue that was left before its end. */
export type Draft = z.infer<typeof draftSchema>;

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

/** Reads a draft back. @throws CommandError where somebody spoilt it */
export async function readDraft(id: string): Promise<Draft> {
  try {
    return draftSchema.parse(JSON.parse(await readFile(fileOf(id), 'utf8')));
  } catch {
    throw new CommandError(
      say({
        ja: `${fileOf(id)} を読めません。書き換えた所を戻すか、消して始め直してください。`,
        en: `${fileOf(id)} cannot be read; undo what was changed in it, or delete it and start anew.`,
      }),
    );
  }
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
