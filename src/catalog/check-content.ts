import { COLLECTION_NAMES } from '../schema/collections.ts';
import { buildCatalog } from './build-catalog.ts';
import type { Catalog } from './catalog.ts';
import { formatProblem, type Problem, sortProblems } from './problem.ts';
import { ContentFolderError, type FolderContent, readContentFolder } from './read-folder.ts';

export interface ContentReport {
  ok: boolean;
  /** The lines to print: one a problem, then a count. */
  lines: string[];
  /** Every problem, sorted by place, with its file as shown. */
  problems: Problem[];
  /** The catalogue, where there is no problem. */
  catalog?: Catalog;
}

export interface CheckOptions {
  /** YYYY-MM-DD */
  today: string;
  language: 'ja' | 'en';
  /** The folder as the editor typed it, put before each file's path; default: the folder itself. */
  shownFolder?: string;
}

/** Reads and checks a whole content folder; the same report serves `check:content` and the build. */
export async function checkContent(folder: string, options: CheckOptions): Promise<ContentReport> {
  const { language, today, shownFolder = folder } = options;
  let content: FolderContent;
  try {
    content = await readContentFolder(folder);
  } catch (error) {
    if (error instanceof ContentFolderError)
      return { ok: false, lines: [noFolder(shownFolder, language)], problems: [] };
    throw error;
  }
  if (content.entries.length + content.problems.length === 0) {
    return { ok: false, lines: [emptyFolder(shownFolder, language)], problems: [] };
  }
  const built = buildCatalog({ entries: content.entries, unreadable: content.unreadable, today });
  // A line that is wrong in itself is told once, and not for what it was taken to mean.
  const told = new Set(content.problems.map(placeOf));
  const further = built.ok ? [] : built.problems.filter((problem) => !told.has(placeOf(problem)));
  const problems = sortProblems([...content.problems, ...further]);
  const shown = problems.map(
    (problem): Problem => ({ ...problem, file: `${shownFolder.replace(/\/$/, '')}/${problem.file}` }),
  );
  return {
    ok: problems.length === 0,
    lines: [...shown.map((problem) => formatProblem(problem, language)), summary(content, problems, language)],
    problems: shown,
    ...(built.ok && problems.length === 0 ? { catalog: built.catalog } : {}),
  };
}

function placeOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function summary(content: FolderContent, problems: Problem[], language: 'ja' | 'en'): string {
  const files = new Set([...content.entries, ...content.problems].map((item) => item.file)).size;
  const bad = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) {
    return language === 'ja'
      ? `${files}ファイルを調べ、問題はありませんでした。`
      : `${files} files checked, no problems.`;
  }
  return language === 'ja'
    ? `${files}ファイルを調べ、${bad}ファイルに${problems.length}件の問題がありました。`
    : `${files} files checked, ${problems.length} problem${problems.length === 1 ? '' : 's'} in ${bad} file${bad === 1 ? '' : 's'}.`;
}

function noFolder(folder: string, language: 'ja' | 'en'): string {
  return language === 'ja'
    ? `コンテンツのフォルダー ${folder} がありません。フォルダーの名前を確かめてください。`
    : `There is no content folder ${folder}. Check the folder's name.`;
}

function emptyFolder(folder: string, language: 'ja' | 'en'): string {
  const names = COLLECTION_NAMES.map((name) => `${name}/`).join(', ');
  return language === 'ja'
    ? `${folder} にコンテンツがありません。${names} のどれかに Markdown ファイルが必要です。`
    : `${folder} holds no content. It needs Markdown files in ${names}.`;
}
