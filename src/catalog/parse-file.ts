import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { decode } from './decode.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { findFrontMatter } from './front-matter.ts';
import { findLineMistakes } from './line-mistakes.ts';
import type { FieldPath, Problem } from './problem.ts';
import { quote } from './problem.ts';
import type { Locate, Position } from './raw-entry.ts';
import { knownFields } from './schema-tree.ts';
import { explainYamlError } from './yaml-errors.ts';

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

const FIELDS = knownFields();

/** Decodes and parses one content file. Never throws: what cannot be read comes back as problems. */
export function parseFile(file: string, bytes: Uint8Array): ParseResult {
  const { text, mistakes } = decode(bytes);
  const problems: Problem[] = mistakes.map((mistake) => ({ file, field: 'file', ...mistake }));
  if (text === undefined) return { problems };
  const lines = text.split('\n');
  const front = findFrontMatter(lines, FIELDS);
  problems.push(...front.mistakes.map((mistake) => ({ file, field: 'file', column: 1, ...mistake })));
  if (front.end === undefined) return { problems };

  const fields = lines
    .slice(1, front.end - 1)
    // The front matter starts on line 2.
    .map((line, index) => (front.between.includes(index + 2) ? '' : line));
  const read = readFields(file, fields);
  problems.push(...read.problems);
  if (!read.fields) return { problems };
  return {
    parsed: { ...read.fields, body: lines.slice(front.end).join('\n'), bodyLine: front.end + 1 },
    problems,
  };
}

interface ReadFields {
  fields?: Pick<ParsedFile, 'data' | 'locate'>;
  problems: Problem[];
}

/** Mistakes that show in one line are told as such, and read as what they may mean, so that the rest is checked too. */
function readFields(file: string, lines: readonly string[]): ReadFields {
  const { mistakes, repaired } = findLineMistakes(lines, FIELDS);
  const problems: Problem[] = mistakes.map(({ index, column, told }) => ({
    file,
    field: 'file',
    line: index + 2,
    column: column + 1,
    ...told,
  }));
  // The opening fence becomes an empty line, so that YAML line numbers are those of the file.
  const yaml = `\n${repaired.join('\n')}\n`;
  const counter = new LineCounter();
  const document = readYaml(yaml, counter);
  const position = positionIn(counter);
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    // The parser's further errors, and all of them after a line that is wrong in itself, only follow from the first.
    const place = position(error.pos[0]);
    const told = explainYamlError(error, repaired[place.line - 2] ?? '');
    return {
      problems: problems.length > 0 ? problems : [{ code: 'yaml-syntax', file, field: 'file', ...place, ...told }],
    };
  }
  const alias = findAlias(document, file, position);
  if (alias) return { problems: [...problems, alias] };
  const doubled = findDuplicateKeys(document, (at) => position(at).line);
  problems.push(
    ...doubled.map(({ offset, told }) => ({
      code: 'duplicate-key',
      file,
      field: 'file',
      ...position(offset),
      ...told,
    })),
  );
  if (doubled.some(({ mergesGroups }) => mergesGroups)) return { problems };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return { fields: { data, locate: locateLater(yaml) }, problems };
}

function readYaml(yaml: string, lineCounter: LineCounter): Document {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
}

/**
 * Reads the YAML a second time for the first place that is asked for. Few files have a mistake, and the trees of ten
 * thousand files, kept for their places, would fill the memory.
 */
function locateLater(yaml: string): Locate {
  let locate: Locate | undefined;
  return (path) => {
    if (!locate) {
      const counter = new LineCounter();
      locate = locator(readYaml(yaml, counter), positionIn(counter));
    }
    return locate(path);
  };
}

function positionIn(counter: LineCounter): (offset: number) => Position {
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

function findAlias(document: Document, file: string, position: (offset: number) => Position): Problem | undefined {
  let problem: Problem | undefined;
  visit(document, {
    Alias(_key, node) {
      if (!isAlias(node)) return undefined;
      problem = {
        code: 'yaml-alias',
        file,
        field: 'alias',
        ...position(node.range?.[0] ?? 0),
        found: { ja: `YAML の別名 ${quote(`*${node.source}`)} が使われています`, en: `a YAML alias, *${node.source}` },
        expected: { ja: '値そのものを書いた行', en: 'every value written out' },
        write: { ja: '別名の代わりに、元の値を書く', en: 'write the value itself instead of the alias' },
      };
      return visit.BREAK;
    },
  });
  return problem;
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
