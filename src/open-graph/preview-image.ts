import type { Locale } from '../i18n/locale.ts';
import { writePng } from './png.ts';
import { drawPreview, type Typesetters } from './preview-drawing.ts';
import type { PreviewFacts } from './preview-facts.ts';
import { makeTypesetter } from './typesetter.ts';

let typesetters: Typesetters | undefined;

/** The fonts, read once a build. */
function loadTypesetters(): Typesetters {
  typesetters ??= { bold: makeTypesetter('bold'), regular: makeTypesetter('regular') };
  return typesetters;
}

/** The picture of a link preview as PNG. */
export function makePreview(facts: PreviewFacts, locale: Locale): Buffer<ArrayBuffer> {
  return writePng(drawPreview(facts, locale, loadTypesetters()));
}
