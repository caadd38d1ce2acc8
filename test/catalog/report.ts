import { checkContent } from '../../src/catalog/check-content.ts';
import { TODAY } from '../builders.ts';
import { withContentFolder } from '../content-folder.ts';

/** The lines of a report on the valid folder with some files changed, without the closing count. */
export async function reportOf(
  files: Record<string, string | Uint8Array | null>,
  language: 'ja' | 'en' = 'en',
): Promise<string[]> {
  return withContentFolder(files, async (folder) => {
    const { lines } = await checkContent(folder, { today: TODAY, language, shownFolder: 'content' });
    return lines.slice(0, -1);
  });
}
