import { statfsSync } from 'node:fs';
import path from 'node:path';

/** What a failed build leaves, for the words about it. */
export interface AfterFault {
  /** The folder that is served, and the one in which the build works. */
  dist: string;
  work: string;
  /** Whether a site from an earlier build is at `dist`. */
  isServed: boolean;
  /** Room left on the disk of `work`, in bytes; undefined where it cannot be told. */
  freeBytes: number | undefined;
}

/** Below this a disk counts as full: a build that failed there most likely failed for want of room. */
const ALMOST_NOTHING = 5e6;

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);
/** A limit on the size of one file, such as that of `ulimit -f`. */
const TOO_LARGE = 'EFBIG';

/** Says why a build failed, what became of the served site, and what to do where that is known. */
export function explainFault(error: NodeJS.ErrnoException, after: AfterFault, language: 'ja' | 'en'): string[] {
  return [error.message, ...explainRoom(error, after, language), ...explainServed(after, language)];
}

function explainRoom(error: NodeJS.ErrnoException, { work, freeBytes }: AfterFault, language: 'ja' | 'en'): string[] {
  const file = error.path ?? `${work}/`;
  if (error.code === TOO_LARGE)
    return language === 'ja'
      ? [
          `${file} が、1ファイルの大きさの上限を超えました。「ulimit -f unlimited」などで上限を外し、もう一度実行してください。`,
        ]
      : [`${file} is above the limit on the size of a file; lift it ("ulimit -f unlimited") and run the build again.`];
  if (!NO_ROOM.has(error.code ?? '') && !(freeBytes !== undefined && freeBytes < ALMOST_NOTHING)) return [];
  return language === 'ja'
    ? [
        `${file} を書く空きがディスクにありません。空きを作り、もう一度実行してください（要る空きは、できるサイトの約2倍です）。`,
      ]
    : [`The disk has no room left to write ${file}; free some (a build takes about twice its site) and run it again.`];
}

function explainServed({ dist, isServed }: AfterFault, language: 'ja' | 'en'): string[] {
  if (!isServed) return [];
  return [language === 'ja' ? `${dist}/ は変わっていません。` : `${dist}/ is unchanged.`];
}

/** The room left on the disk of a folder, or of the nearest folder above it that is there, in bytes. */
export function freeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    const above = path.dirname(path.resolve(folder));
    return above === folder ? undefined : freeBytes(above);
  }
}
