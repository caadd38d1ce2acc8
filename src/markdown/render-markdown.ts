import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { drawFigures, type FindDrawing, markFigures } from './figures.ts';
import { linkTerms, type TermLink } from './link-terms.ts';
import { frameTables, labelTasks } from './reading-frames.ts';

/** What a rendered text needs beside the editor's words, in the language of the text. */
export interface MarkdownWords {
  /** The heading over the footnotes. */
  sources: string;
  /** The label of the link from a footnote back to the text; `use` counts from 1 where a note is cited more than once. */
  backToText: (note: number, use: number) => string;
  /** The name of a table's frame, from the heading above it. */
  tableUnder: (heading: string) => string;
  findDrawing: FindDrawing;
  /** Terms that become links where the text first uses them. */
  terms?: readonly TermLink[];
}

/** A section of a text: where it begins and what its heading says. */
export interface Heading {
  id: string;
  text: string;
}

/** Links lead to web pages, mail addresses or places of this site. */
const SCHEMA = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  attributes: { ...defaultSchema.attributes, figure: ['dataFigure', 'ariaLabel'] },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

interface ImageNode {
  url: string;
  alt?: string | null;
}

/** A picture of this site is shown; of any other, only its text. */
function renderImage({ url, alt }: ImageNode) {
  if (!/^\/(?!\/)/.test(url)) return { type: 'text' as const, value: alt ?? '' };
  const properties = { src: url, alt: alt ?? '' };
  return { type: 'element' as const, tagName: 'img', properties, children: [] };
}

function makeProcessor({ sources, backToText, tableUnder, findDrawing, terms = [] }: MarkdownWords) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(markFigures)
    .use(remarkRehype, {
      // Raw HTML in an editor's text is shown as the text it is.
      handlers: {
        html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
        image: (_state, node: ImageNode) => renderImage(node),
        imageReference: (_state, node: ImageNode) => ({ type: 'text', value: node.alt ?? '' }),
      },
      clobberPrefix: '',
      footnoteLabel: sources,
      // The heading is read by everybody: the notes are the sources of the text.
      footnoteLabelProperties: {},
      footnoteBackLabel: (note, use) => backToText(note + 1, use),
    })
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeSlug)
    .use(linkTerms, terms)
    .use(frameTables, tableUnder)
    .use(labelTasks)
    .use(drawFigures, findDrawing)
    .use(rehypeStringify);
}

function findHeadings(tree: Root): Heading[] {
  const elements = tree.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'section' ? node.children : [node];
  });
  return elements.flatMap((node) =>
    node.type === 'element' && node.tagName === 'h2' ? [{ id: String(node.properties.id), text: textOf(node) }] : [],
  );
}

/**
 * Turns an editor's Markdown into HTML that holds no script, no foreign picture and no dangerous link, and lists its
 * sections (headings of the second level, the sources as the last).
 */
export function renderDocument(markdown: string, words: MarkdownWords): { html: string; headings: Heading[] } {
  const processor = makeProcessor(words);
  const tree = processor.runSync(processor.parse(markdown));
  return { html: processor.stringify(tree), headings: findHeadings(tree) };
}

/** The HTML alone of an editor's Markdown; see `renderDocument`. */
export function renderMarkdown(markdown: string, words: MarkdownWords): string {
  return renderDocument(markdown, words).html;
}
