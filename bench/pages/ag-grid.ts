import {
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  TextFilterModule,
} from 'ag-grid-community';
import { GOOD_MARKS, rankOf } from '../marks.ts';
import { readPageData, toObjects } from './library-page.ts';

// Only the modules the page needs, as AG Grid recommends for small bundles. Rows and columns are virtual by default.
ModuleRegistry.registerModules([ClientSideRowModelModule, TextFilterModule, ColumnApiModule]);

const data = readPageData();
const mark: ColDef = { filter: 'agTextColumnFilter', width: 110, comparator: (a, b) => rankOf(a) - rankOf(b) };
const grid = createGrid(document.getElementById('table') as HTMLElement, {
  columnDefs: [
    { field: 'name', headerName: 'サーバー', width: 200 },
    ...data.columns.map(({ id, title }): ColDef => ({ ...mark, field: id, headerName: title })),
  ],
  rowData: toObjects(data),
  // An animated row is not yet in its place at the first paint.
  animateRows: false,
});

const goodMarks = {
  filterType: 'text',
  operator: 'OR',
  conditions: GOOD_MARKS.map((filter) => ({ filterType: 'text', type: 'equals', filter })),
};

window.libraryPage = {
  filter: (on) => grid.setFilterModel(on ? { waf: goodMarks } : null),
  sort: (by) => grid.applyColumnState({ state: [{ colId: by, sort: 'asc' }], defaultState: { sort: null } }),
};
