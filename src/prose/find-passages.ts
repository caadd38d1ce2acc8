import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { type Passage, wholePassage } from './passage.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const ENGLISH_MARK = /^<!-- en -->[ \t]*$/m;
/** Fields whose texts are names; those are written as their owner writes them. */
const NAMES: readonly unknown[] = ['name', 'shortName', 'operator', 'unit'];
/** Fields of one language. */
const MONOLINGUAL: readonly unknown[] = ['title', 'summary'];

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The running text of a content file: the texts in both languages of its front matter, and the paragraphs of its
 * body. Names, titles of sources and addresses are left out.
 * @param language of a guide's file; other files hold both
 */
export function findPassages(file: string, language?: 'ja' | 'en'): Passage[] {
  const [whole = '', frontMatter = ''] = FRONT_MATTER.exec(file) ?? [];
  const mark = language ? undefined : ENGLISH_MARK.exec(file.slice(whole.length));
  const english = mark ? whole.length + mark.index : file.length;
  return [
    ...frontMatterPassages(frontMatter, file, whole.indexOf('\n') + 1, language),
    ...bodyPassages(file.slice(whole.length, english), whole.length, language ?? 'ja'),
    ...(mark ? bodyPassages(file.slice(english), english, 'en') : []),
  ];
}

function frontMatterPassages(yaml: string, file: string, start: number, language?: 'ja' | 'en'): Passage[] {
  const passages: Passage[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key, value }, ancestors) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return;
      const of = key.value === 'ja' || key.value === 'en' ? key.value : undefined;
      const isGuideText = language && ancestors.length <= 2 && MONOLINGUAL.includes(key.value);
      if (!isGuideText && (!of || NAMES.includes(parentKey(ancestors)))) return;
      const [from, , to] = value.range;
      passages.push(wholePassage(of ?? language ?? 'ja', value.value, file, start + from, start + to));
    },
  });
  return passages;
}

/** The key under which a map of languages stands. */
function parentKey(ancestors: readonly unknown[]): unknown {
  const pair = ancestors.at(-2) as { key?: unknown } | undefined;
  return isMap(ancestors.at(-1)) && pair && isScalar(pair.key) ? pair.key.value : undefined;
}

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

function bodyPassages(markdown: string, start: number, language: 'ja' | 'en'): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: MarkdownNode): void => {
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      passages.push(paragraphPassage(node, start, language));
    } else node.children?.forEach(walk);
  };
  walk(parser.parse(markdown) as MarkdownNode);
  return passages;
}

function paragraphPassage(paragraph: MarkdownNode, start: number, language: 'ja' | 'en'): Passage {
  const passage: Passage = { language, text: '', start: start + (paragraph.position?.start.offset ?? 0), pieces: [] };
  const walk = (node: MarkdownNode): void => {
    node.children?.forEach(walk);
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    // Code counts as one word that no rule looks into.
    const text = node.type === 'text' ? (node.value ?? '') : '\ufffc';
    const { start: from, end: to } = node.position ?? { start: {}, end: {} };
    const asWritten = node.type === 'text' && (to.offset ?? 0) - (from.offset ?? 0) === text.length;
    passage.pieces.push({
      at: passage.text.length,
      length: text.length,
      source: asWritten ? start + (from.offset ?? 0) : undefined,
    });
    passage.text += text;
  };
  walk(paragraph);
  return passage;
}
