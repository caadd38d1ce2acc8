import { type Locale, localizer } from '../i18n/locale.ts';
import { PROSE } from '../i18n/messages/prose.ts';
import type { MarkdownWords } from '../markdown/render-markdown.ts';
import { findGuideFigure } from './guide-figures.ts';

/** What `renderDocument` needs for a text in a language. */
export function markdownWords(locale: Locale): MarkdownWords {
  const l = localizer(locale);
  return {
    sources: l(PROSE.sources),
    backToText: (note, use) => l(PROSE.backToText(note, use)),
    tableUnder: (heading) => l(PROSE.tableUnder(heading)),
    findDrawing: (name) => findGuideFigure(name, locale),
  };
}
