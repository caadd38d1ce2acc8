import { type FoundLink, findLinks } from '../markdown/find-links.ts';
import type { Explanation, Finding } from './problem.ts';
import type { Position, RawEntry } from './raw-entry.ts';

/** The lines of a body that are not inside a code block, counted from 1. */
export function bodyLines(entry: RawEntry): { line: number; text: string }[] {
  let inCode = false;
  return entry.body.split('\n').flatMap((text, index) => {
    const isFence = /^\s*(?:```|~~~)/.test(text);
    if (isFence) inCode = !inCode;
    return isFence || inCode ? [] : { line: index + 1, text };
  });
}

const links = new WeakMap<RawEntry, FoundLink[]>();

/** What every link or picture of Markdown holds one of: `](`, `]:`, `<https:`, a mail address, a bare address. */
const MAY_LINK = /\]\s*[(:]|<[a-z][a-z0-9+.-]*:|@|www\.|:\/\//i;

/** The links and pictures of a body; each body is parsed once, and not at all where nothing in it can be a link. */
export function linksOf(entry: RawEntry): FoundLink[] {
  const found = links.get(entry) ?? (MAY_LINK.test(entry.body) ? findLinks(entry.body) : []);
  links.set(entry, found);
  return found;
}

/** A problem at a place of the body; the line counts from the body's first line. */
export function problemInBody(entry: RawEntry, { line, column }: Position, told: Explanation): Finding {
  return { file: entry.file, line: entry.bodyLine + line - 1, column, field: 'body', ...told };
}
