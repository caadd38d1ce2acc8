import { type ApiInput, apiAddress } from './input.ts';
import { LICENCE } from './meta-document.ts';
import type { Column, DataTable } from './table.ts';

/** A file of the downloads as others describe it. */
export interface FileFacts {
  name: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/**
 * The Frictionless Data Package (version 1) of the CSV files.
 * @param fileOf the facts of a table's CSV file
 */
export function makeDataPackage(
  input: ApiInput,
  tables: readonly DataTable[],
  fileOf: (table: DataTable) => FileFacts,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'sabamori',
    title: 'Sabamori',
    description:
      'Japanese rental servers compared by what protects them. An empty cell is not known. In the CSV files a text that a spreadsheet would run as a formula has a leading apostrophe.',
    homepage: `${input.origin}/en/data/`,
    version: input.dataVersion,
    created: `${input.today}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.url }],
    resources: tables.map((table) => describeResource(input, table, fileOf(table))),
  };
}

function describeResource(input: ApiInput, table: DataTable, { name, bytes, sha256 }: FileFacts): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: name,
    title: table.about.en,
    homepage: apiAddress(input, `downloads/${name}`),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(describeField),
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map(({ column, table: resource, target }) => ({
        fields: column,
        reference: { resource, fields: target },
      })),
      missingValues: [''],
    },
  };
}

function describeField({ name, type, description, required, values }: Omit<Column<never>, 'read'>): object {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    description,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
