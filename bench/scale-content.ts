import { cp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeProviderFile } from './provider-file.ts';
import { makeRandom } from './random.ts';

/** The seed of the made-up providers that the benches build with. */
export const SCALE_SEED = 1;
/** The day on which ages are counted, so that a later run builds the same (24 November 2026), for `SOURCE_DATE_EPOCH`. */
export const SCALE_EPOCH = '1795478400';

/**
 * Makes a content folder with so many providers: the real content, on which rankings, guides and search words lean,
 * and made-up providers up to the number. The same seed gives the same files.
 * @throws Error where there are fewer than the real ones
 */
export async function writeScaleContent(folder: string, providers: number, seed: number): Promise<void> {
  await cp('content', folder, { recursive: true });
  const place = path.join(folder, 'providers');
  const real = (await readdir(place)).length;
  if (providers < real) throw new Error(`the content has ${real} providers already; ask for at least as many`);
  const random = makeRandom(seed);
  for (let number = 1; number <= providers - real; number += 1) {
    const { id, text } = makeProviderFile(number, random);
    await writeFile(path.join(place, `${id}.md`), text);
  }
}
