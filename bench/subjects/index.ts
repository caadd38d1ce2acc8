import type { Subject } from '../subject.ts';
import { agGrid } from './ag-grid.ts';
import { dataTables } from './datatables.ts';
import { sabamori } from './sabamori.ts';
import { tabulator } from './tabulator.ts';

/** The libraries that ratios are taken to. */
export const LIBRARIES: readonly Subject[] = [agGrid, dataTables, tabulator];

/** Everything that is measured. */
export const SUBJECTS: readonly Subject[] = [sabamori, ...LIBRARIES];
