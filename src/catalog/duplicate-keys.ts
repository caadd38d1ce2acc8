import { type Document, isMap, isPair, isScalar, isSeq, type Pair, visit, type YAMLMap } from 'yaml';
import { type Explanation, quote } from './problem.ts';

/** A key that stands twice in one group of fields; offsets are those of the YAML text. */
export interface DuplicateKey {
  offset: number;
  told: Explanation;
  /** Whether two groups of fields have become one, so that nothing else can be said of them. */
  mergesGroups: boolean;
}

/**
 * Finds every key written twice. Where a list item repeats its own first key, or several keys at once, a `- ` is
 * missing; where another group repeats several, the line above them is. Each is told once, where it seems to be.
 * @param lineOf the line of an offset
 */
export function findDuplicateKeys(document: Document, lineOf: (offset: number) => number): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  visit(document, {
    Map(_key, map, path) {
      const doubled = findDoubled(map, lineOf);
      const firstKey = keyOf(map.items[0])?.name;
      const begins = doubled.filter(({ name }) => name === firstKey);
      const lacksDash = isSeq(path.at(-1)) && (begins.length > 0 || doubled.length > 1);
      if (lacksDash) {
        const starts = begins.length > 0 ? begins : doubled.slice(0, 1);
        found.push(...starts.map((key) => ({ offset: key.offset, told: noDash(key), mergesGroups: true })));
      } else if (doubled.length > 1) {
        const [first] = doubled;
        if (first) found.push({ offset: first.offset, told: noHeading(doubled, first), mergesGroups: true });
      } else found.push(...doubled.map((key) => ({ offset: key.offset, told: twice(key), mergesGroups: false })));
    },
  });
  return found;
}

interface Key {
  name: string;
  offset: number;
}

interface Doubled extends Key {
  firstLine: number;
}

function findDoubled(map: YAMLMap, lineOf: (offset: number) => number): Doubled[] {
  const first = new Map<string, Key>();
  return map.items.flatMap((pair) => {
    const key = keyOf(pair);
    if (!key) return [];
    const other = first.get(key.name);
    if (other) return { ...key, firstLine: lineOf(other.offset) };
    first.set(key.name, key);
    return [];
  });
}

function keyOf(pair: Pair | undefined): Key | undefined {
  const key = isPair(pair) ? pair.key : undefined;
  return isScalar(key) && !isMap(key) ? { name: String(key.value), offset: key.range?.[0] ?? 0 } : undefined;
}

function twice({ name, firstLine }: Doubled): Explanation {
  return {
    found: {
      ja: `項目 ${quote(name)} は ${firstLine} 行目にもあります`,
      en: `the key ${quote(name)} already stands on line ${firstLine}`,
    },
    expected: { ja: '同じまとまりの中で、どの項目も1回だけ書く', en: 'each key once' },
    write: { ja: '2つの行のどちらかを消す', en: 'write only one of the two lines' },
  };
}

function noDash({ name, firstLine }: Doubled): Explanation {
  return {
    found: {
      ja: `項目 ${quote(name)} は ${firstLine} 行目にもあり、この行の「- 」が抜けているようです`,
      en: `the key ${quote(name)} already stands on line ${firstLine}; "- " is probably missing on this line`,
    },
    expected: { ja: '並びの項目は、どれも「- 」で始める', en: 'each list item to begin with "- "' },
    write: { ja: `- ${name}: のように、行の初めに「- 」を補う`, en: `write - ${name}: at the start of the item` },
  };
}

function noHeading(keys: readonly Doubled[], { firstLine }: Doubled): Explanation {
  const list = keys.map(({ name }) => name).join(', ');
  return {
    found: {
      ja: `項目 ${list} は ${firstLine} 行目からもあり、この上の行が抜けているようです`,
      en: `the keys ${list} already stand from line ${firstLine} on; the line above them is probably missing`,
    },
    expected: { ja: '同じまとまりの中で、どの項目も1回だけ書く', en: 'each key once' },
    write: {
      ja: `${list} をまとめる項目の行を上に補うか、重なる行を消す`,
      en: 'write the line of the field they belong to above them, or remove them',
    },
  };
}
