import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * How much is read in a minute. Japanese is counted in characters, since words are not parted: about 500, and English
 * about 220 words. Both are at the slow end of what adults read silently, since guides are read with care.
 */
const PER_MINUTE = { ja: 500, en: 220 };

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The minutes that a Markdown text takes to read, at least 1, rounded to the nearest. Addresses, footnotes and the
 * text alternatives of pictures do not count.
 */
export function readingMinutes(markdown: string, language: 'ja' | 'en'): number {
  const text = readText(parser.parse(markdown));
  const amount = language === 'ja' ? text.replace(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(amount / PER_MINUTE[language]));
}

function readText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'footnoteDefinition' || !('children' in node)) return '';
  // Blocks end words; pieces of one paragraph do not.
  const gap = node.type === 'paragraph' || node.type === 'heading' ? '' : '\n';
  return node.children.map(readText).join(gap);
}
