/** Where the parts of the header stand, in bytes ([MS-CFB] §2.2). */
const HEADER = {
  sectorShift: 0x1e,
  miniShift: 0x20,
  directory: 0x30,
  miniCutoff: 0x38,
  miniTable: 0x3c,
  moreTable: 0x44,
};
/** The first 109 sectors of the allocation table are named in the header. */
const FIRST_TABLE = { at: 0x4c, count: 109 };
/** Sector numbers from here on mean "none" or "end of chain" ([MS-CFB] §2.1). */
const NO_SECTOR = 0xfffffffa;
/** A directory entry and where its parts stand, in bytes ([MS-CFB] §2.6.1). */
const ENTRY = {
  size: 128,
  nameLength: 0x40,
  type: 0x42,
  left: 0x44,
  right: 0x48,
  child: 0x4c,
  start: 0x74,
  length: 0x78,
};
const NO_ENTRY = 0xffffffff;
const STREAM = 2;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  length: number;
}

/** What a compound file holds: its streams by path, without the root, names parted by slashes. */
export interface CompoundFile {
  paths: string[];
  /** The content of a stream, up to a number of bytes; null where there is none. */
  read(path: string, most?: number): Uint8Array | null;
}

/**
 * Reads a compound file ([MS-CFB]), the container of older Office files and of Outlook's messages. Chains and trees
 * that run in circles end where they close.
 * @throws RangeError where the file is cut short.
 */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint32(at, true);
  const sectorSize = 2 ** view.getUint16(HEADER.sectorShift, true);
  const miniSize = 2 ** view.getUint16(HEADER.miniShift, true);
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const table = readNumbers(listTableSectors(bytes.length, sectorSize, number).map(sector));
  const chain = (start: number) => join(followChain(table, start).map(sector));
  const entries = readEntries(chain(number(HEADER.directory)));
  const [root] = entries;
  const miniTable = readNumbers([chain(number(HEADER.miniTable))]);
  const miniStream = root ? chain(root.start) : new Uint8Array();
  const miniSector = (index: number) => miniStream.subarray(index * miniSize, (index + 1) * miniSize);
  const content = (entry: Entry, needed: number) =>
    entry.length < number(HEADER.miniCutoff)
      ? join(followChain(miniTable, entry.start, needed / miniSize).map(miniSector))
      : join(followChain(table, entry.start, needed / sectorSize).map(sector));
  const streams = listStreams(entries);
  return {
    paths: [...streams.keys()],
    read: (path, most = Number.POSITIVE_INFINITY) => {
      const entry = streams.get(path);
      const length = Math.min(entry?.length ?? 0, most);
      return entry ? content(entry, length).subarray(0, length) : null;
    },
  };
}

/** The sectors of the allocation table: those named in the header, and those in a chain of further lists. */
function listTableSectors(length: number, sectorSize: number, number: (at: number) => number): number[] {
  const sectors: number[] = [];
  const take = (at: number, count: number) => {
    for (let index = 0; index < count; index += 1) sectors.push(number(at + 4 * index));
  };
  take(FIRST_TABLE.at, FIRST_TABLE.count);
  const seen = new Set<number>();
  for (let list = number(HEADER.moreTable); list < NO_SECTOR && !seen.has(list); ) {
    seen.add(list);
    const at = (list + 1) * sectorSize;
    take(at, sectorSize / 4 - 1);
    list = number(at + sectorSize - 4);
  }
  // A sector cannot lie beyond the file.
  return [...new Set(sectors)].filter((index) => (index + 1) * sectorSize < length);
}

function readNumbers(pieces: readonly Uint8Array[]): number[] {
  return pieces.flatMap((piece) => {
    const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    return Array.from({ length: Math.floor(piece.length / 4) }, (_, index) => view.getUint32(4 * index, true));
  });
}

/** The sectors of a chain, up to as many as are needed. */
function followChain(table: readonly number[], start: number, needed = Number.POSITIVE_INFINITY): number[] {
  const chain = new Set<number>();
  let next = start;
  while (next < table.length && !chain.has(next) && chain.size < needed) {
    chain.add(next);
    next = table[next] ?? NO_SECTOR;
  }
  return [...chain];
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / ENTRY.size) }, (_, index) => {
    const at = index * ENTRY.size;
    const number = (part: number) => view.getUint32(at + part, true);
    // The name ends with a null character, which its length counts.
    const nameEnd = at + Math.min(ENTRY.nameLength, Math.max(0, view.getUint16(at + ENTRY.nameLength, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, nameEnd)),
      type: view.getUint8(at + ENTRY.type),
      left: number(ENTRY.left),
      right: number(ENTRY.right),
      child: number(ENTRY.child),
      start: number(ENTRY.start),
      length: number(ENTRY.length),
    };
  });
}

/** The streams below the root by their paths; an entry that is met a second time is passed over. */
function listStreams(entries: readonly Entry[]): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>([NO_ENTRY]);
  const waiting = [{ index: entries[0]?.child ?? NO_ENTRY, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, path } = next;
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM) streams.set(path + entry.name, entry);
    waiting.push(
      { index: entry.right, path },
      { index: entry.child, path: `${path}${entry.name}/` },
      { index: entry.left, path },
    );
  }
  return streams;
}
