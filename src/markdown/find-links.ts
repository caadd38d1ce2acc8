import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A link or picture in Markdown, with its place (lines and columns start at 1). */
export interface FoundLink {
  url: string;
  isImage: boolean;
  /** The text that stands for a picture; absent where there is none. */
  text?: string;
  line: number;
  column: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

interface Node {
  type: string;
  url?: string;
  alt?: string | null;
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** Lists every link, link definition and picture of a Markdown text. */
export function findLinks(markdown: string): FoundLink[] {
  const found: FoundLink[] = [];
  const walk = (node: Node): void => {
    if (['link', 'definition', 'image'].includes(node.type) && typeof node.url === 'string') {
      const start = node.position?.start ?? { line: 1, column: 1 };
      const text = node.alt ? { text: node.alt } : {};
      found.push({ url: node.url, isImage: node.type === 'image', ...text, line: start.line, column: start.column });
    }
    node.children?.forEach(walk);
  };
  walk(parser.parse(markdown) as Node);
  return found;
}
