import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { blockYaml, flowYaml } from '../authoring/provider-text.ts';

/** A stretch of the text, as offsets, and what stands there afterwards. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Fields by name, in the order in which they are to stand. */
type Group = Record<string, unknown>;

/** Thrown where a change cannot be written among the lines that stand there. */
class NoPlace extends Error {}

/**
 * Writes changed values into front matter and leaves all other lines as they are, with their remarks, quotes and spaces.
 * @param yaml the front matter without its fences
 * @param before what it says
 * @param after what it is to say; a field that is new stands below the one that precedes it here
 * @returns undefined where a change has no place among the lines, so that all of them are to be written anew
 */
export function keepText(yaml: string, before: Group, after: Group): string | undefined {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core' });
  try {
    return applyEdits(yaml, changeValue(yaml, contents, before, after));
  } catch (error) {
    if (error instanceof NoPlace) return undefined;
    throw error;
  }
}

/** Of edits at one place, the first comes first. */
function applyEdits(yaml: string, edits: readonly Edit[]): string {
  let [written, at] = ['', 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new NoPlace();
    written += yaml.slice(at, start) + text;
    at = end;
  }
  return written + yaml.slice(at);
}

/** @param key the field that holds the value: in some, a text needs quotes more often */
function changeValue(yaml: string, node: unknown, before: unknown, after: unknown, key = 'item'): Edit[] {
  if (isSame(before, after)) return [];
  const isBlock = isCollection(node) && !node.flow;
  if (isBlock && isMap(node) && isGroup(before) && isGroup(after)) return changeGroup(yaml, node, before, after);
  if (isBlock && isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    return changeList(yaml, node, before, after);
  }
  if (isBlock) throw new NoPlace();
  const text = isScalar(node)
    ? blockYaml({ [key]: after })
        .trimEnd()
        .slice(`${key}: `.length)
    : flowYaml(after);
  if (text.includes('\n')) throw new NoPlace();
  return [{ start: startOf(node), end: endOf(node), text }];
}

function changeGroup(yaml: string, node: YAMLMap, before: Group, after: Group): Edit[] {
  const pairs = new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  const changed = [...pairs].flatMap(([name, pair]) =>
    Object.hasOwn(after, name)
      ? changeValue(yaml, pair.value, before[name], after[name], name)
      : [removeLines(yaml, startOf(pair), endOf(pair))],
  );
  return [...changed, ...addFields(yaml, pairs, after)];
}

/** Fields that are new stand below the one that precedes them among those that were there. */
function addFields(yaml: string, pairs: ReadonlyMap<string, Pair>, after: Group): Edit[] {
  const names = Object.keys(after);
  const kept = names.filter((name) => pairs.has(name));
  const isNew = (name: string | undefined) => name !== undefined && !pairs.has(name);
  if (isNew(names[0])) throw new NoPlace();
  return kept.flatMap((name, index) => {
    const next = kept[index + 1];
    const own = names.slice(names.indexOf(name) + 1, next === undefined ? undefined : names.indexOf(next));
    const pair = pairs.get(name);
    const fields = Object.fromEntries(own.map((one) => [one, after[one]]));
    return own.length === 0 ? [] : [addBelow(yaml, endOf(pair), blockYaml(fields), columnOf(yaml, startOf(pair)))];
  });
}

/** Items that are the same from the first on, or back from the last, are left; the others are held to their places. */
function changeList(yaml: string, { items }: YAMLSeq, before: unknown[], after: unknown[]): Edit[] {
  const most = Math.min(before.length, after.length);
  const same = countWhile(most, (index) => isSame(before[index], after[index]));
  const sameBack = countWhile(most - same, (index) => isSame(before.at(-1 - index), after.at(-1 - index)));
  const stop = Math.min(before.length, after.length) - sameBack;
  const changed = items
    .slice(same, stop)
    .flatMap((item, index) => changeValue(yaml, item, before[same + index], after[same + index]));
  const gone = items.slice(stop, before.length - sameBack);
  const added = after.slice(stop, after.length - sameBack);
  const removals = gone.map((item) => removeLines(yaml, dashOf(yaml, item), endOf(item)));
  return [...changed, ...removals, ...addItems(yaml, items, stop, added)];
}

function addItems(yaml: string, items: readonly unknown[], place: number, added: readonly unknown[]): Edit[] {
  if (added.length === 0) return [];
  const [first] = items;
  const dash = dashOf(yaml, first);
  const text = blockYaml(added);
  if (place > 0) return [addBelow(yaml, endOf(items[place - 1]), text, columnOf(yaml, dash))];
  const start = lineStart(yaml, dash);
  return [{ start, end: start, text: `${indent(text, columnOf(yaml, dash))}\n` }];
}

function addBelow(yaml: string, end: number, text: string, column: number): Edit {
  const at = lineEnd(yaml, end);
  return { start: at, end: at, text: `\n${indent(text, column)}` };
}

/** Takes away the lines from `start` to `end`; a line that begins with something else is no line of its own. */
function removeLines(yaml: string, start: number, end: number): Edit {
  const line = lineStart(yaml, start);
  if (yaml.slice(line, start).trim() !== '') throw new NoPlace();
  return { start: line, end: lineEnd(yaml, end) + 1, text: '' };
}

function indent(text: string, column: number): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, ' '.repeat(column));
}

function startOf(part: unknown): number {
  const node = isPair(part) ? part.key : part;
  if (!isNode(node) || !node.range) throw new NoPlace();
  return node.range[0];
}

/** Where the last text of a field, an item or a group ends; the range of a block reaches into the remarks below it. */
function endOf(part: unknown): number {
  if (isPair(part)) return endOf(part.value ?? part.key);
  if (isCollection(part) && !part.flow) return endOf(part.items.at(-1));
  if (!isNode(part) || !part.range) throw new NoPlace();
  return part.range[1];
}

/** The place of the dash before an item. */
function dashOf(yaml: string, item: unknown): number {
  const start = startOf(item);
  const dash = yaml.slice(lineStart(yaml, start), start).lastIndexOf('-');
  if (dash < 0) throw new NoPlace();
  return lineStart(yaml, start) + dash;
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  return end < 0 ? yaml.length : end;
}

function columnOf(yaml: string, at: number): number {
  return at - lineStart(yaml, at);
}

function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both have their fields in the schema's order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
