import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What git cannot tell: it is not installed, this is no clone, or the clone is too shallow. */
export class NoHistoryError extends Error {}

const LIMIT = { maxBuffer: 256 * 1024 * 1024 };

function git(args: string[], input?: string): Buffer {
  try {
    return execFileSync('git', args, {
      ...LIMIT,
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new NoHistoryError('git is not installed');
    throw new NoHistoryError((stderr?.toString().trim().split('\n')[0] ?? String(error)).replace(/^fatal: /, ''));
  }
}

/**
 * The full hash of a revision.
 * @throws NoHistoryError where git, the history or the revision is missing
 */
export function resolveRevision(revision: string): string {
  git(['rev-parse', '--git-dir']);
  try {
    return git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new NoHistoryError(
      `no git revision, folder or .json file "${revision}"; "git log --oneline" lists the revisions`,
    );
  }
}

/**
 * The newest revision that touched a folder; undefined where none did.
 * @throws NoHistoryError where git is missing, or where the clone is shallow and does not reach back to one
 */
export function lastRevisionOf(folder: string): string | undefined {
  if (git(['rev-parse', '--show-prefix']).toString().trim() !== '') {
    throw new NoHistoryError('this folder is not the top of a git repository');
  }
  const hash = git(['log', '-1', '--format=%H', '--', folder]).toString().trim();
  const isShallow = git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
  // In a shallow clone the oldest revision seems to bring every file.
  if (isShallow && (hash === '' || git(['rev-list', '--max-parents=0', 'HEAD']).toString().includes(hash))) {
    throw new NoHistoryError('the clone is shallow');
  }
  return hash === '' ? undefined : hash;
}

/**
 * Writes the files of a folder at a revision into a new temporary folder, hands it over, and removes it; nothing is
 * checked out. A revision without the folder gives an empty one.
 * @throws NoHistoryError where git or the revision is missing
 */
export async function withRevision<T>(revision: string, folder: string, use: (copy: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'sabamori-revision-'));
  try {
    const list = git(['ls-tree', '-r', '-z', '--full-tree', revision, '--', folder]).toString();
    const files = list.split('\0').flatMap((line) => {
      const [, hash, name] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return hash && name ? [{ hash, name }] : [];
    });
    const blobs = splitBatch(git(['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join('')));
    for (const [index, { name }] of files.entries()) {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, blobs[index] ?? '');
    }
    mkdirSync(path.join(root, folder), { recursive: true });
    return await use(path.join(root, folder));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Takes apart what `git cat-file --batch` answers: a line `<hash> blob <size>`, the bytes, a line end, and so on. */
function splitBatch(answer: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    blobs.push(answer.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return blobs;
}
