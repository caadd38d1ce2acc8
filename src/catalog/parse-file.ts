import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { FieldPath, Problem } from './problem.ts';
import { quote } from './problem.ts';
import type { Locate, Position } from './raw-entry.ts';
import { explainYamlError, TAB_EXPLANATION } from './yaml-errors.ts';

/** A content file taken apart: front matter, body, and where each field stands. */
export interface ParsedFile {
  data: unknown;
  body: string;
  bodyLine: number;
  locate: Locate;
}

export interface ParseResult {
  /** Absent when the front matter cannot be read at all. */
  parsed?: ParsedFile;
  problems: Problem[];
}

/** The largest content file that is read, in bytes: about fifty times the longest provider. */
export const MAX_FILE_BYTES = 1_000_000;

const FENCE = /^---[ \t]*$/;
const INDENT = /^[ \t]+/;

/** Decodes and parses one content file. Never throws: what cannot be read comes back as problems. */
export function parseFile(file: string, bytes: Uint8Array): ParseResult {
  const text = decode(bytes);
  if (typeof text !== 'string') return { problems: [{ file, line: 1, column: 1, field: 'file', ...text }] };
  const lines = text.split('\n');
  const fences = findFences(lines);
  if ('found' in fences) return { problems: [{ file, column: 1, field: 'file', ...fences }] };

  // The opening fence becomes an empty line, so that YAML line numbers are those of the file. Tabs are reported, and
  // then read as the spaces they should be, so that the rest of the file is checked too.
  const front = lines.slice(1, fences.end);
  const yaml = `\n${front.map((line) => line.replace(INDENT, (indent) => indent.replaceAll('\t', '  '))).join('\n')}\n`;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter: counter, prettyErrors: false });
  const position = positionIn(counter);
  const problems = [
    ...findTabs(front, file),
    ...[...document.errors, ...document.warnings].map((error) => ({
      file,
      field: 'file',
      ...position(error.pos[0]),
      ...explainYamlError(error),
    })),
    ...findAliases(document, file, position),
  ];
  const unreadable = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  if (unreadable || problems.some((problem) => problem.field === 'alias')) return { problems };
  const body = lines.slice(fences.end + 1).join('\n');
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return { parsed: { data, body, bodyLine: fences.end + 2, locate: locator(document, position) }, problems };
}

type Explanation = Pick<Problem, 'found' | 'expected' | 'write'>;

function decode(bytes: Uint8Array): string | Explanation {
  if (bytes.length > MAX_FILE_BYTES) {
    return {
      found: {
        ja: `ファイルが大きすぎます（${bytes.length} バイト）`,
        en: `the file is too large (${bytes.length} bytes)`,
      },
      expected: { ja: `${MAX_FILE_BYTES} バイト以下`, en: `at most ${MAX_FILE_BYTES} bytes` },
      write: { ja: '本文と記載だけを残す', en: 'only the claims and the review' },
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return {
      found: { ja: '文字コードが UTF-8 ではありません', en: 'the file is not UTF-8' },
      expected: { ja: 'UTF-8 の文字だけのファイル', en: 'a text file in UTF-8' },
      write: { ja: 'エディタで文字コードを UTF-8 にして保存し直す', en: 'it again with the encoding set to UTF-8' },
    };
  }
}

function findFences(lines: string[]): { end: number } | (Explanation & { line: number }) {
  const expected = {
    ja: '先頭と末尾が --- の行で囲まれた前書き（front matter）',
    en: 'front matter between two lines of ---',
  };
  if (lines.every((line) => line.trim() === '')) {
    return {
      line: 1,
      found: { ja: 'ファイルが空です', en: 'the file is empty' },
      expected,
      write: { ja: '1行目に ---', en: '--- on the first line' },
    };
  }
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      line: 1,
      found: { ja: '1行目が --- ではありません', en: 'the first line is not ---' },
      expected,
      write: { ja: '1行目に ---', en: '--- on the first line' },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end > 0) return { end };
  return {
    line: lines.length,
    found: { ja: '前書きを閉じる --- の行がありません', en: 'the closing line of --- is missing' },
    expected,
    write: { ja: '前書きの最後に ---', en: '--- on a line of its own after the last field' },
  };
}

function findTabs(front: string[], file: string): Problem[] {
  return front.flatMap((line, index) => {
    const column = (INDENT.exec(line)?.[0] ?? '').indexOf('\t') + 1;
    if (column === 0 || line.trim() === '') return [];
    // The front matter starts on line 2.
    return { file, field: 'file', line: index + 2, column, ...TAB_EXPLANATION };
  });
}

function positionIn(counter: LineCounter): (offset: number) => Position {
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

function findAliases(document: Document, file: string, position: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_key, node) {
      if (!isAlias(node) || problems.length > 0) return;
      problems.push({
        file,
        field: 'alias',
        ...position(node.range?.[0] ?? 0),
        found: { ja: `YAML の別名 ${quote(`*${node.source}`)} が使われています`, en: `a YAML alias, *${node.source}` },
        expected: { ja: '値をそのまま書いた行', en: 'every value written out' },
        write: { ja: '別名の代わりに元の値', en: 'the value itself instead of the alias' },
      });
    },
  });
  return problems;
}

function locator(document: Document, position: (offset: number) => Position): Locate {
  const start = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
  return (path: FieldPath) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const part of path) {
      if (!isNode(node) || isScalar(node)) break;
      const pair = isMap(node)
        ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part)
        : undefined;
      const next: unknown = pair
        ? pair.value
        : (node as { get?: (key: unknown, keep: boolean) => unknown }).get?.(part, true);
      const found = start(pair?.key) ?? start(next);
      if (found === undefined) break;
      offset = found;
      node = next;
    }
    return position(offset);
  };
}
