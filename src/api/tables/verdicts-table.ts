import type { Feature, Provider } from '../../catalog/catalog.ts';
import { SCOPES, SUPPORTS } from '../../schema/vocabulary.ts';
import type { ApiInput } from '../input.ts';
import { type Column, type DataTable, makeTable } from '../table.ts';
import { type ApiVerdict, describeVerdict, OFFERS } from '../verdict-fields.ts';
import { idColumn, joinPlans, wordColumn } from './columns.ts';

interface VerdictOf {
  provider: Provider;
  feature: Feature;
  known: boolean;
  /** Undefined for what is not known. */
  verdict?: Extract<ApiVerdict, { known: true }>;
}

const COLUMNS: Column<VerdictOf>[] = [
  idColumn('provider', 'The provider', ({ provider }) => provider.id),
  idColumn('feature', 'The feature', ({ feature }) => feature.id),
  {
    name: 'known',
    type: 'boolean',
    description: 'False where no claim speaks of it; then all further columns are empty',
    required: true,
    width: 8,
    read: ({ known }) => known,
  },
  wordColumn('offer', 'Support and default together', OFFERS, ({ verdict }) => verdict?.offer, false),
  wordColumn('support', 'What all claims together say', SUPPORTS, ({ verdict }) => verdict?.support, false),
  {
    name: 'enabled_by_default',
    type: 'boolean',
    description: 'Empty where no deciding source says',
    width: 12,
    read: ({ verdict }) => verdict?.enabledByDefault,
  },
  wordColumn('scope', 'What one setting covers', SCOPES, ({ verdict }) => verdict?.scope, false),
  {
    name: 'measure',
    type: 'number',
    description: "The figure in the feature's unit",
    width: 10,
    read: ({ verdict }) => verdict?.measure,
  },
  wordColumn('tier', 'How well it is backed', ['proven', 'reported'], ({ verdict }) => verdict?.tier, false),
  {
    name: 'plans',
    type: 'string',
    description: 'The plans for which it holds: all, or plan ids parted by spaces',
    width: 18,
    read: ({ verdict }) => verdict && joinPlans(verdict.plans),
  },
  {
    name: 'disputed',
    type: 'boolean',
    description: 'Equally strong claims disagree; the weaker is kept',
    width: 10,
    read: ({ verdict }) => verdict?.disputed,
  },
  {
    name: 'doubts',
    type: 'string',
    description: 'Why it must be read again, words parted by spaces; empty where it need not',
    width: 18,
    read: ({ verdict }) => verdict?.doubts.join(' ') || undefined,
  },
  {
    name: 'deciding',
    type: 'string',
    description: 'The places of the claims it rests on, parted by spaces',
    width: 12,
    read: ({ verdict }) => verdict?.deciding.join(' '),
  },
];

/** One row a provider and feature, the unknown ones too. */
export function makeVerdictsTable({ catalog, verdictOf }: ApiInput): DataTable {
  const subjects = catalog.providers.flatMap((provider) =>
    catalog.features.map((feature): VerdictOf => {
      const verdict = describeVerdict(feature, verdictOf(provider.id, feature.id), provider.claims);
      return { provider, feature, known: verdict.known, ...(verdict.known ? { verdict } : {}) };
    }),
  );
  return makeTable(
    {
      name: 'verdicts',
      about: { ja: '判定（未確認を含む）', en: 'Verdicts, the unknown ones too' },
      primaryKey: ['provider', 'feature'],
      foreignKeys: [
        { column: 'provider', table: 'providers', target: 'id' },
        { column: 'feature', table: 'features', target: 'id' },
      ],
    },
    COLUMNS,
    subjects,
  );
}
