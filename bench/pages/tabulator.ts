import { FilterModule, SortModule, Tabulator } from 'tabulator-tables';
import { GOOD_MARKS, rankOf } from '../marks.ts';
import { readPageData, toObjects } from './library-page.ts';

// Only the modules the page needs; with a height set the rows are virtual, and the columns on request.
Tabulator.registerModule([FilterModule, SortModule]);

// Tabulator's own sorter of texts collates, which is slower; the other libraries compare code units.
const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const data = readPageData();
const table = new Tabulator('#table', {
  data: toObjects(data),
  columns: [
    { field: 'name', title: 'サーバー', width: 200, sorter: compareTexts },
    ...data.columns.map(({ id, title }) => ({
      field: id,
      title,
      width: 110,
      sorter: (a: string, b: string) => rankOf(a) - rankOf(b),
    })),
  ],
  height: 700,
  renderHorizontal: 'virtual',
});

// Before this event Tabulator takes no filter.
table.on('tableBuilt', () => {
  window.libraryPage = {
    filter: (on) => {
      if (on) table.setFilter('waf', 'in', GOOD_MARKS);
      else table.clearFilter(true);
    },
    sort: (by) => {
      table.setSort(by, 'asc');
    },
  };
});
