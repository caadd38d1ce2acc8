import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { makeTable, type Table } from '../../comparison/export-table.ts';
import { toCsv } from '../../comparison/to-csv.ts';
import { toHtmlTable } from '../../comparison/to-html-table.ts';
import { toMarkdown } from '../../comparison/to-markdown.ts';
import type { ExportClaim } from '../../comparison/workbook.ts';
import { byId, readFile } from '../dom.ts';
import type { Settings, Shown } from './start.ts';

/** Hands out exactly the rows and columns on screen in the form asked for; throws where a file cannot be had. */
export async function takeAway(what: string, settings: Settings, data: ComparisonData, shown: Shown): Promise<void> {
  const { script } = settings.words;
  const say = (text: string) => {
    byId('taken').textContent = text;
  };
  const table = makeTable(data, data.sets[shown.view.rows], shown.rows, shown.columns, settings.words.export);
  say('');
  switch (what) {
    case 'csv':
      return download(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), 'csv', settings);
    case 'xlsx':
      return takeWorkbook(table, settings, data, shown);
    case 'print':
      // Without its sources a table on paper is still better than none.
      await addSourceNotes(settings, data, shown).catch(() => say(script.loadFailed));
      return window.print();
    default:
      return copy(what, table).then(
        () => say(script.copied),
        () => say(script.copyFailed),
      );
  }
}

async function copy(what: string, table: Table): Promise<void> {
  if (what === 'link') return navigator.clipboard.writeText(location.href);
  const text = toMarkdown(table);
  if (what === 'markdown') return navigator.clipboard.writeText(text);
  const item = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([toHtmlTable(table)], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}

/** The workbook's writer and the claims are loaded only when somebody wants them. */
async function takeWorkbook(table: Table, settings: Settings, data: ComparisonData, shown: Shown): Promise<void> {
  const [{ writeWorkbook }, claims] = await Promise.all([
    import('./workbook-file.ts'),
    readFile<ExportClaim[]>(settings.files.claims),
  ]);
  const file = writeWorkbook({ table, settings, data, shown, claims });
  download(file, 'xlsx', settings);
}

/** The sources are loaded and numbered only when somebody prints. */
async function addSourceNotes(settings: Settings, data: ComparisonData, shown: Shown): Promise<void> {
  const [{ showSourceNotes }, claims] = await Promise.all([
    import('./source-notes.ts'),
    readFile<ExportClaim[]>(settings.files.claims),
  ]);
  showSourceNotes({ settings, data, shown, claims });
}

function download(file: Blob, ending: string, { words }: Settings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `sabamori-${words.about.date}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
