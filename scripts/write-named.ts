import { writeFileSync } from 'node:fs';

/**
 * Writes a file of a build. They are many and small: handing each to another thread, as the promises of `node:fs` do,
 * takes four times as long as writing it.
 * @throws the system's error, with the file as its `path`: where the disk is full, the error does not name it by itself
 */
export function writeNamed(file: string, data: string | Uint8Array): void {
  try {
    writeFileSync(file, data);
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    throw Object.assign(fault, { path: fault.path ?? file });
  }
}
