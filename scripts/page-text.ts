import * as cheerio from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Section } from '../src/search/search-index.ts';

/** What a page says to the search. */
export interface ReadText {
  /** What the page marks itself as, such as `provider`. */
  kind?: string;
  title: string;
  lead: string;
  headings: string[];
  sections: Section[];
}

const PASSAGES = new Set(['p', 'li', 'td', 'th', 'blockquote', 'figcaption', 'dd', 'dt']);
const HEADINGS = new Set(['h2', 'h3']);
const SKIPPED_TAGS = new Set(['script', 'style', 'noscript', 'svg', 'nav', 'form', 'button']);
const SKIPPED_MARKS = ['data-pagefind-ignore', 'data-search-words', 'data-footnote-ref', 'data-footnote-backref'];

/**
 * Reads a built page by its headings; undefined for one without a main part. The tree is walked by hand: selectors took
 * most of the time that a search index takes.
 */
export function readText(html: string): ReadText | undefined {
  const $ = cheerio.load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const [main] = $('main').get();
  if (!main) return undefined;
  const parts = elementsOf(main).filter(
    ({ tagName }) => tagName === 'h1' || HEADINGS.has(tagName) || PASSAGES.has(tagName),
  );
  const heading = parts.find(({ tagName }) => tagName === 'h1');
  return {
    ...kindOf(main),
    title: heading ? tidy(textOf(heading)) : '',
    lead: tidy($('meta[name="description"]').attr('content') ?? ''),
    headings: parts.filter(({ tagName }) => HEADINGS.has(tagName)).map((part) => tidy(textOf(part))),
    sections: cutSections(parts),
  };
}

function kindOf(main: Element): Pick<ReadText, 'kind'> {
  const filter = main.attribs['data-pagefind-filter'];
  return filter === undefined ? {} : { kind: filter.replace('kind:', '') };
}

/** The text of a page by its headings. A passage within a passage is told by the inner one. */
function cutSections(parts: readonly Element[]): Section[] {
  const sections: Section[] = [['', '', '']];
  for (const part of parts) {
    if (HEADINGS.has(part.tagName)) sections.push([part.attribs.id ?? '', tidy(textOf(part)), '']);
    else if (
      PASSAGES.has(part.tagName) &&
      !elementsOf(part).some(({ tagName }) => tagName === 'p' || tagName === 'li')
    ) {
      const section = sections.at(-1);
      if (section) section[2] = `${section[2]}${section[2] ? '\n' : ''}${tidy(textOf(part))}`;
    }
  }
  return sections.filter(([, heading, text]) => heading !== '' || text !== '');
}

/** What is below an element, in the order of the page, without what the search passes over. */
function elementsOf(parent: Element): Element[] {
  return parent.children.flatMap((child) => (isRead(child) ? [child, ...elementsOf(child)] : []));
}

function textOf(parent: Element): string {
  return parent.children
    .map((child) => (child.type === 'text' ? child.data : isRead(child) ? textOf(child) : ''))
    .join('');
}

function isRead(node: AnyNode): node is Element {
  return (
    'attribs' in node &&
    !SKIPPED_TAGS.has(node.tagName) &&
    !SKIPPED_MARKS.some((mark) => node.attribs[mark] !== undefined)
  );
}

/** One line of text, without the links to sources that stand in brackets. */
export function tidy(text: string): string {
  return text
    .replace(/[(（](?:出典|source)[)）]/g, '')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim();
}
