import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Locale } from '../i18n/locale.ts';
import { previewCacheFolder } from '../site/environment.ts';
import type { PreviewFacts } from './preview-facts.ts';
import { drawPreview, type Typesetters } from './preview-svg.ts';
import { makeTypesetter } from './typesetter.ts';

/** Where finished pictures are kept between builds, by their drawing; it may be removed at any time. */
const CACHE = previewCacheFolder();

/**
 * Colours of a picture: few, so that it is small. More effort makes it a twenty-fifth smaller, and takes half as long
 * again.
 */
const PALETTE = { palette: true, colours: 32, compressionLevel: 6, effort: 4, dither: 0 } as const;

let typesetters: Typesetters | undefined;

/** The fonts, read once a build. */
function loadTypesetters(): Typesetters {
  typesetters ??= { bold: makeTypesetter('bold'), regular: makeTypesetter('regular') };
  return typesetters;
}

/** The picture of a link preview as PNG: taken from the cache where one shows the same, else made and kept. */
export async function makePreview(facts: PreviewFacts, locale: Locale): Promise<Buffer> {
  const svg = drawPreview(facts, locale, loadTypesetters());
  const settings = JSON.stringify([PALETTE, sharp.versions]);
  const key = createHash('sha256').update(settings).update(svg).digest('hex');
  const file = path.join(CACHE, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const image = await sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
  await keep(file, image);
  return image;
}

/** A picture comes into the cache whole or not at all; a cache that cannot be written only costs time. */
async function keep(file: string, image: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`;
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(part, image);
    await rename(part, file);
  } catch {
    console.warn(`the picture cache ${CACHE} cannot be written`);
  }
}
