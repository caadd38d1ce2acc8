import { createHash } from 'node:crypto';
import { type FileFacts, makeDataPackage } from '../api/datapackage.ts';
import type { ApiInput } from '../api/input.ts';
import type { DataTable } from '../api/table.ts';
import { tableToCsv, tableToSheet } from '../api/table-formats.ts';
import { makeTables } from '../api/tables/index.ts';
import { toXlsx } from '../comparison/to-xlsx.ts';
import { DATA } from '../i18n/messages/data.ts';
import type { Localized } from '../schema/text.ts';
import { makeSqliteFile } from './sqlite-file.ts';

/** One file of the downloads. */
export interface Download extends FileFacts {
  about: Localized;
  mediaType: string;
  content: Uint8Array<ArrayBuffer>;
  /** How many rows it has, for a single table. */
  rows?: number;
}

const encoder = new TextEncoder();

/** Every file of the downloads; the last holds the sums of all others. */
export async function makeDownloads(input: ApiInput): Promise<Download[]> {
  const tables = makeTables(input);
  const csv = tables.map(makeCsvFile);
  const dataPackage = makeDataPackage(input, tables, ({ name }) => findFile(csv, `${name}.csv`));
  const files = [
    ...csv,
    await makeWorkbookFile(tables),
    describeFile('sabamori.sqlite', DATA.sqlite, 'application/vnd.sqlite3', makeSqliteFile(tables)),
    describeFile('datapackage.json', DATA.datapackage, 'application/json', encode(`${JSON.stringify(dataPackage)}\n`)),
  ];
  return [...files, makeSums(files)];
}

function makeCsvFile(table: DataTable): Download {
  const file = describeFile(`${table.name}.csv`, table.about, 'text/csv; charset=utf-8', encode(tableToCsv(table)));
  return { ...file, rows: table.rows.length };
}

async function makeWorkbookFile(tables: readonly DataTable[]): Promise<Download> {
  const blob = toXlsx(tables.map(tableToSheet));
  return describeFile('sabamori.xlsx', DATA.xlsx, blob.type, new Uint8Array(await blob.arrayBuffer()));
}

/** The sums in the form that `sha256sum --check` reads. */
function makeSums(files: readonly Download[]): Download {
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return describeFile('SHA256SUMS', DATA.sums, 'text/plain; charset=utf-8', encode(lines.join('')));
}

function describeFile(name: string, about: Localized, mediaType: string, content: Uint8Array<ArrayBuffer>): Download {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, about, mediaType, content, bytes: content.length, sha256 };
}

function findFile(files: readonly Download[], name: string): Download {
  const found = files.find((file) => file.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoder.encode(text));
}
