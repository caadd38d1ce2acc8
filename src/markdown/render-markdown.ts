import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Links lead to web pages, mail addresses or places of this site. */
const SCHEMA = {
  ...defaultSchema,
  clobberPrefix: '',
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

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    // Raw HTML in an editor's text is shown as the text it is.
    handlers: {
      html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
      image: (_state, node: ImageNode) => renderImage(node),
      imageReference: (_state, node: ImageNode) => ({ type: 'text', value: node.alt ?? '' }),
    },
    footnoteLabel: '注',
  })
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeSlug)
  .use(rehypeStringify);

/** Turns an editor's Markdown into HTML that holds no script, no foreign picture and no dangerous link. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
