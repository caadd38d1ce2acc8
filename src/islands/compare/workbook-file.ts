import type { ComparisonData } from '../../comparison/comparison-data.ts';
import type { Table } from '../../comparison/export-table.ts';
import { toXlsx } from '../../comparison/to-xlsx.ts';
import { type ExportClaim, makeWorkbook, pickClaims } from '../../comparison/workbook.ts';
import type { Settings, Shown } from './start.ts';

/** What a workbook is written from. */
export interface WorkbookOrder {
  table: Table;
  settings: Settings;
  data: ComparisonData;
  shown: Shown;
  claims: ExportClaim[];
}

/** Writes the table on screen and the claims behind it as an XLSX file. */
export function writeWorkbook({ table, settings, data, shown, claims }: WorkbookOrder): Blob {
  const { about } = settings.words;
  return toXlsx(
    makeWorkbook({
      sheetNames: about.sheets,
      table,
      claims: pickClaims(claims, data, data.sets[shown.view.rows], shown.rows, shown.columns),
      claimHeadings: about.claimHeadings,
      about: [
        [about.labels.address, location.href],
        [about.labels.date, about.date],
        [about.labels.method, about.method],
        [about.labels.licence, about.licence],
        ['', about.note],
      ],
    }),
  );
}
