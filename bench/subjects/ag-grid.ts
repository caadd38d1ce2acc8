import { makeLibrarySubject } from './library.ts';

export const agGrid = makeLibrarySubject({
  name: 'AG Grid Community',
  script: 'ag-grid.ts',
  styles: [],
  element: '<div id="table" style="height:700px"></div>',
  firstNames: (count) =>
    // Rows are placed by transform; the order in the document is not the order on the screen.
    Array.from({ length: count }, (_, row) =>
      document.querySelector(`.ag-row[row-index="${row}"] [col-id="name"]`),
    ).flatMap((cell) => cell?.textContent ?? []),
});
