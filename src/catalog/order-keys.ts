import { isDeepStrictEqual } from 'node:util';
import { type Document, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { findFrontMatter } from './front-matter.ts';
import type { FieldPath } from './problem.ts';
import { knownFields, schemaAt, shapeOf } from './schema-tree.ts';

const FIELDS = knownFields();
/** More groups than any file has: a stop for the loop, should a move ever not help. */
const MOST_MOVES = 1000;

/**
 * Puts the fields of every group into the order of the schema, with the remarks above them; texts stay as they are.
 * A group on one line, or one whose lines cannot be told apart, is left alone.
 */
export function orderKeys(text: string, collection: CollectionName): string {
  const lines = text.split('\n');
  const { end } = findFrontMatter(lines, FIELDS);
  if (end === undefined) return text;
  let front = lines.slice(1, end - 1);
  const before = read(front).toJS();
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const next = moveOne(front, collection);
    if (!next) break;
    front = next;
  }
  const after = read(front);
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), before)) return text;
  return [lines[0], ...front, ...lines.slice(end - 1)].join('\n');
}

function read(lines: readonly string[], lineCounter = new LineCounter()): Document {
  return parseDocument(lines.join('\n'), { version: '1.2', schema: 'core', lineCounter });
}

/** The lines with the first group that is out of order put right; undefined where there is none. */
function moveOne(lines: readonly string[], collection: CollectionName): string[] | undefined {
  const counter = new LineCounter();
  const tree = read(lines, counter);
  let moved: string[] | undefined;
  visit(tree, {
    Map(_key, map, path) {
      moved = orderGroup(lines, map, Object.keys(shapeOf(schemaAt(COLLECTIONS[collection], pathOf(path)))), counter);
      return moved ? visit.BREAK : undefined;
    },
  });
  return moved;
}

/** The path to a node by its ancestors. All items of a list have one schema, so the first stands for any. */
function pathOf(ancestors: readonly unknown[]): FieldPath {
  return ancestors.flatMap((node): FieldPath => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [0] : [];
  });
}

interface Chunk {
  name: string;
  /** The remarks above the field. */
  above: string[];
  lines: string[];
}

function orderGroup(
  lines: readonly string[],
  map: YAMLMap,
  order: readonly string[],
  counter: LineCounter,
): string[] | undefined {
  const keys = map.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), at: key.range[0] }] : [],
  );
  const places = keys.map(({ name, at }) => ({ name, ...counter.linePos(at) }));
  const rank = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  const isSorted = places.every(({ name }, index) => index === 0 || rank(places[index - 1]?.name ?? '') <= rank(name));
  const ownLines = new Set(places.map(({ line }) => line)).size === places.length;
  if (map.flow || isSorted || !ownLines || keys.length !== map.items.length) return undefined;
  const first = places[0];
  if (!first) return undefined;
  const stop = counter.linePos(Math.max(0, (map.range?.[1] ?? 1) - 1)).line;
  const chunks = places.map(({ name, line }, index): Chunk => {
    const from = index === 0 ? line : aboveOf(lines, line);
    const next = places[index + 1];
    const to = next ? aboveOf(lines, next.line) : stop + 1;
    return { name, above: lines.slice(from - 1, line - 1), lines: lines.slice(line - 1, to - 1) };
  });
  const sorted = [...chunks].sort((a, b) => rank(a.name) - rank(b.name));
  const prefix = (lines[first.line - 1] ?? '').slice(0, first.col - 1);
  const isItem = prefix.includes('-');
  if (isItem && (sorted[0]?.above.length ?? 0) > 0) return undefined;
  const written = sorted.flatMap(({ above, lines: [head = '', ...rest] }, index) => [
    ...above,
    `${index === 0 ? prefix : ' '.repeat(first.col - 1)}${head.slice(first.col - 1)}`,
    ...rest,
  ]);
  return [...lines.slice(0, first.line - 1), ...written, ...lines.slice(stop)];
}

/** The line on which the remarks directly above a line begin. */
function aboveOf(lines: readonly string[], line: number): number {
  let start = line;
  while (/^\s*#/.test(lines[start - 2] ?? '')) start -= 1;
  return start;
}
