import { toXlsx } from '../../comparison/to-xlsx.ts';
import type { SheetTexts } from '../../sheet/cell-texts.ts';
import type { Sheet } from '../../sheet/make-sheet.ts';
import { makeSheetWorkbook, type WorkbookExtras } from '../../sheet/sheet-workbook.ts';

/** Writes a sheet as an XLSX file; loaded only when somebody wants one. */
export function writeSheetFile(sheet: Sheet, texts: SheetTexts, extras: WorkbookExtras): Blob {
  return toXlsx(makeSheetWorkbook(sheet, texts, extras));
}
