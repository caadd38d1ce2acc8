import { writeFile } from 'node:fs/promises';

/**
 * Writes a file. Where the disk is full, the system's own error does not say which file it was.
 * @throws the system's error, with the file as its `path`
 */
export async function writeNamed(file: string, data: string | Uint8Array): Promise<void> {
  await writeFile(file, data).catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(error, { path: error.path ?? file });
  });
}
