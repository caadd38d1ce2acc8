import { makeLibrarySubject } from './library.ts';

export const tabulator = makeLibrarySubject({
  name: 'Tabulator',
  script: 'tabulator.ts',
  styles: ['tabulator-tables/dist/css/tabulator.min.css'],
  element: '<div id="table"></div>',
  firstNames: (count) =>
    [...document.querySelectorAll('.tabulator-row [tabulator-field="name"]')]
      .slice(0, count)
      .map((cell) => cell.textContent ?? ''),
});
