import { strToU8, zipSync } from 'fflate';
import type { TableCell } from './export-table.ts';
import type { Sheet } from './workbook.ts';

/** Packs sheets into an XLSX file (Office Open XML): header row bold, it and the first column frozen, no formula. */
export function toXlsx(sheets: readonly Sheet[]): Blob {
  const texts = new Map<string, number>();
  const sheetParts = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet, texts)] as const,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': writeContentTypes(sheets),
    '_rels/.rels': writeRelations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': writeWorkbook(sheets),
    'xl/_rels/workbook.xml.rels': writeRelations(
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': writeTexts(texts),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  // A fixed date, the earliest a ZIP can hold: the same view makes the same file. The synchronous call, because the
  // other starts a worker from a blob: address, which the site's content security policy forbids.
  const zipped = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
  return new Blob([zipped], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Cell styles by their place in `cellXfs`. */
const STYLE = { plain: 0, header: 1, wrapped: 2 };

const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

function writeContentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    sheets.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
    override('styles', 'styles') +
    override('sharedStrings', 'sharedStrings') +
    '</Types>'
  );
}

/** Relations are numbered from rId1 in the order given. */
function writeRelations(...relations: (readonly [type: string, target: string])[]): string {
  const entries = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function writeWorkbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join('')}</sheets></workbook>`
  );
}

function writeSheet({ rows, widths, wrap }: Sheet, texts: Map<string, number>): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, index) => {
    const style = index === 0 ? STYLE.header : wrap ? STYLE.wrapped : STYLE.plain;
    const cells = row.map((cell, column) => writeCell(cell, `${nameColumn(column)}${index + 1}`, style, texts));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

function writeCell(cell: TableCell, address: string, style: number, texts: Map<string, number>): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  const index = texts.get(cell) ?? texts.size;
  texts.set(cell, index);
  return `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
}

/** The letters of a column: A, …, Z, AA. */
function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameColumn(Math.floor(column / 26) - 1) + letter;
}

/** All texts, each once; cells name them by number, so that none is ever read as a formula. */
function writeTexts(texts: Map<string, number>): string {
  const entries = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${entries.join('')}</sst>`;
}

/** Excel refuses a file with a longer text in a cell. */
const MAX_TEXT_LENGTH = 32_767;

/** A text in XML; `_x0041_` is how Excel writes a character by number, so that an underscore before such is escaped. */
function escapeText(text: string): string {
  const lines = text.slice(0, MAX_TEXT_LENGTH).replace(/\r\n?/g, '\n');
  return escapeXml(lines).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** Escapes markup and leaves out what XML cannot hold: control characters and halves of characters. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
