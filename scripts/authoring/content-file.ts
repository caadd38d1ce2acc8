import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkProviderText, type Surroundings } from '../../src/authoring/check-entry.ts';
import { formatProblem, type Problem } from '../../src/catalog/problem.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import type { Localized } from '../../src/schema/text.ts';
import { buildDate, contentFolder, siteUrl } from '../../src/site/environment.ts';
import { CommandError, LANGUAGE, say } from './terminal.ts';

/** Reads the content beside which a provider's file will stand. */
export async function readSurroundings(): Promise<Surroundings> {
  const { entries, unreadable } = await readContentFolder(path.resolve(contentFolder()));
  return { entries, unreadable, today: buildDate() };
}

/** Where a provider's file lies. */
export function providerFile(id: string): string {
  return path.join(contentFolder(), 'providers', `${id}.md`);
}

/**
 * Checks a text before it is written.
 * @param tell how a problem is told where a line of the file says nothing to the one who typed flags
 * @throws CommandError with every problem, one a line
 */
export function refuseProblems(
  id: string,
  text: string,
  around: Surroundings,
  tell: (problem: Problem) => Localized | undefined = () => undefined,
): void {
  const problems = checkProviderText(id, text, around);
  if (problems.length === 0) return;
  const lines = problems.map((problem) => tell(problem)?.[LANGUAGE] ?? formatProblem(problem, LANGUAGE));
  const head = say({
    ja: '次の問題があるため、何も書き込みませんでした。',
    en: 'nothing was written, because of these problems:',
  });
  throw new CommandError([head, ...lines].join('\n'));
}

/** Writes a new file whole or not at all, and never over another. @throws CommandError where there is one */
export async function createFile(file: string, text: string): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new CommandError(
        say({ ja: `${file} はもうあります。上書きはしません。`, en: `${file} exists already and is left as it is.` }),
      );
    });
  });
}

/** Replaces a file whole, unless somebody changed it since it was read. @throws CommandError where somebody did */
export async function replaceFile(file: string, before: string, text: string): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    if ((await readFile(file, 'utf8')) !== before) {
      throw new CommandError(
        say({
          ja: `${file} が途中で書き換えられました。もう一度実行してください。`,
          en: `${file} was changed meanwhile. Run the command again.`,
        }),
      );
    }
    await rename(temporary, file);
  });
}

/** The name starts with a dot, so that a check that runs meanwhile passes the half-written file over. */
async function withTemporary(file: string, text: string, use: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await use(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What to do next, once the file is written and clean. */
export function doneLines(id: string, file: string): string[] {
  return [
    say({ ja: `${file} を書きました。検査に問題はありません。`, en: `${file} is written and passes the check.` }),
    say({
      ja: `npm start のあと、${siteUrl()}/providers/${id}/ で表示を確かめてください。`,
      en: `After npm start, look at it at ${siteUrl()}/en/providers/${id}/.`,
    }),
    say({
      ja: '守られることと分からないことをまとめた本文を手で書き足し、最後に npm run changes を実行してください。',
      en: 'Write the text below the fields by hand, on what is protected and what is not known; last, run npm run changes.',
    }),
  ];
}
