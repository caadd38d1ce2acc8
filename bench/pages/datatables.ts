import DataTable from 'datatables.net-scroller-dt';
import { GOOD_MARKS, type Mark, rankOf } from '../marks.ts';
import { readPageData, toLists } from './library-page.ts';

const data = readPageData();
// Scroller is DataTables' way to show many rows: it draws the rows near the view. It asks for rows of one height. The
// types are given because DataTables takes Japanese for text to be collated, which made sorting tens of times slower.
const table = new DataTable('#table', {
  data: toLists(data),
  columns: [
    { title: 'サーバー', width: '200px', type: 'string' },
    ...data.columns.map(({ title }) => ({
      title,
      width: '110px',
      type: 'num',
      render: (mark: Mark, type: string) => (type === 'sort' ? rankOf(mark) : mark),
    })),
  ],
  order: [],
  autoWidth: false,
  scrollX: true,
  scrollY: '640px',
  scroller: true,
});
const waf = 1 + data.columns.findIndex(({ id }) => id === 'waf');

window.libraryPage = {
  filter: (on) => {
    const column = table.column(waf);
    (on ? column.search((mark: string | null) => GOOD_MARKS.includes(mark as Mark)) : column.search('')).draw();
  },
  sort: (by) => {
    table.order([by === 'name' ? 0 : waf, 'asc']).draw();
  },
};
