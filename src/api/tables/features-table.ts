import type { Feature } from '../../catalog/catalog.ts';
import { GROUPS } from '../../schema/vocabulary.ts';
import type { ApiInput } from '../input.ts';
import { type Column, type DataTable, makeTable } from '../table.ts';
import { idColumn, localizedColumns, wordColumn } from './columns.ts';

const COLUMNS: Column<Feature>[] = [
  idColumn('id', 'The feature', ({ id }) => id),
  ...localizedColumns<Feature>('name', 'Name of the feature', ({ name }) => name, { required: true }),
  wordColumn('group', 'The group', GROUPS, ({ group }) => group),
  {
    name: 'core',
    type: 'boolean',
    description: 'Whether the comparison shows it first',
    required: true,
    width: 10,
    read: ({ core }) => core === true,
  },
  {
    name: 'switchable',
    type: 'boolean',
    description: 'False for what cannot be switched',
    required: true,
    width: 10,
    read: ({ switchable }) => switchable !== false,
  },
  ...localizedColumns<Feature>('what_counts', 'What must be true for it to count', ({ whatCounts }) => whatCounts, {
    required: true,
    width: 48,
  }),
  ...localizedColumns<Feature>('measure', 'What its figure tells', ({ measure }) => measure?.name),
  ...localizedColumns<Feature>('unit', 'The unit of its figure', ({ measure }) => measure?.unit, { width: 12 }),
  wordColumn('better', 'Which figure protects better', ['higher', 'lower'], ({ measure }) => measure?.better, false),
  {
    name: 'shelf_life_months',
    type: 'integer',
    description: 'Months until a claim must be read again',
    required: true,
    width: 12,
    read: ({ shelfLifeMonths }) => shelfLifeMonths,
  },
];

/** One row a feature. */
export function makeFeaturesTable({ catalog }: ApiInput): DataTable {
  const about = { ja: '機能', en: 'Features' };
  return makeTable({ name: 'features', about, primaryKey: ['id'], foreignKeys: [] }, COLUMNS, catalog.features);
}
