import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A link or picture in Markdown, with its place (lines and columns start at 1). */
export interface FoundLink {
  url: string;
  isImage: boolean;
  line: number;
  column: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

interface Node {
  type: string;
  url?: string;
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** Lists every link, link definition and picture of a Markdown text. */
export function findLinks(markdown: string): FoundLink[] {
  const found: FoundLink[] = [];
  const walk = (node: Node): void => {
    if (['link', 'definition', 'image'].includes(node.type) && typeof node.url === 'string') {
      const start = node.position?.start ?? { line: 1, column: 1 };
      found.push({ url: node.url, isImage: node.type === 'image', line: start.line, column: start.column });
    }
    node.children?.forEach(walk);
  };
  walk(parser.parse(markdown) as Node);
  return found;
}
