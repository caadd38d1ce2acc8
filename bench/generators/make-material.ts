import path from 'node:path';
import { checkContent } from '../../src/catalog/check-content.ts';
import { buildDate } from '../../src/site/environment.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { SCALE_EPOCH } from '../scale-content.ts';
import type { Material } from './generator.ts';
import { makeProviderPages } from './provider-page.ts';
import { makeSiteFrames } from './site-frame.ts';

/**
 * Reads a content folder once and makes of it what every generator is given: the pages of all providers, or of those
 * with the ids.
 * @throws Error with the problems where the content does not pass its check
 */
export async function makeMaterial(content: string, ids?: readonly string[]): Promise<Material> {
  const today = buildDate({ SOURCE_DATE_EPOCH: SCALE_EPOCH });
  const { catalog, lines } = await checkContent(path.resolve(content), { today, language: 'en' });
  if (!catalog) throw new Error(lines.join('\n'));
  return { content, catalog, pages: makeProviderPages(makeSite(catalog, today), ids), frames: makeSiteFrames(today) };
}
