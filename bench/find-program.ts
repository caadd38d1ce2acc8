import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where Debian keeps servers; it is not on the path of ordinary users. */
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The file of a program on the path or where servers lie; undefined where it is not installed. */
export function findProgram(name: string, { PATH = '' }: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...PATH.split(path.delimiter).filter(Boolean), ...MORE_FOLDERS];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
