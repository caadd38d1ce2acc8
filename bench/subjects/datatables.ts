import { makeLibrarySubject } from './library.ts';

export const dataTables = makeLibrarySubject({
  name: 'DataTables',
  script: 'datatables.ts',
  styles: [
    'datatables.net-dt/css/dataTables.dataTables.min.css',
    'datatables.net-scroller-dt/css/scroller.dataTables.min.css',
  ],
  element: '<table id="table" class="display nowrap" style="width:100%"></table>',
  firstNames: (count) =>
    [...document.querySelectorAll('.dt-scroll-body tbody td:first-child')]
      .slice(0, count)
      .map((cell) => cell.textContent ?? ''),
});
