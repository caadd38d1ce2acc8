import type { Provider } from '../../catalog/catalog.ts';
import type { Plan } from '../../schema/provider.ts';
import { SEGMENTS, STATUSES } from '../../schema/vocabulary.ts';
import type { ApiInput } from '../input.ts';
import { type Column, type DataTable, makeTable } from '../table.ts';
import { idColumn, localizedColumns, wordColumn } from './columns.ts';

const PROVIDER_COLUMNS: Column<Provider>[] = [
  idColumn('id', 'The provider', ({ id }) => id),
  ...localizedColumns<Provider>('name', 'Name of the service', ({ name }) => name, { required: true }),
  ...localizedColumns<Provider>('operator', 'The company behind it', ({ operator }) => operator),
  { name: 'url', type: 'string', description: 'Official page', required: true, width: 40, read: ({ url }) => url },
  wordColumn('segment', 'Whom the service is for', SEGMENTS, ({ segment }) => segment),
  wordColumn('status', 'Whether it is on offer', STATUSES, ({ status }) => status),
];

interface PlanOf {
  provider: Provider;
  plan: Plan;
}

const PLAN_COLUMNS: Column<PlanOf>[] = [
  idColumn('provider', 'The provider', ({ provider }) => provider.id),
  idColumn('id', 'The plan; unique within its provider', ({ plan }) => plan.id),
  ...localizedColumns<PlanOf>('name', 'Name of the plan', ({ plan }) => plan.name, { required: true }),
  {
    name: 'monthly_yen',
    type: 'integer',
    description: 'Yen a month, tax included, at the term',
    width: 12,
    read: ({ plan }) => plan.monthlyYen,
  },
  {
    name: 'term_months',
    type: 'integer',
    description: 'The term of that price in months',
    width: 12,
    read: ({ plan }) => plan.termMonths,
  },
  {
    name: 'initial_yen',
    type: 'integer',
    description: 'Set-up fee in yen, tax included',
    width: 12,
    read: ({ plan }) => plan.initialYen,
  },
  {
    name: 'url',
    type: 'string',
    description: 'The page on which the price was read',
    width: 40,
    read: ({ plan }) => plan.url,
  },
];

/** One row a provider. */
export function makeProvidersTable({ catalog }: ApiInput): DataTable {
  const about = { ja: 'サービス', en: 'Services' };
  return makeTable(
    { name: 'providers', about, primaryKey: ['id'], foreignKeys: [] },
    PROVIDER_COLUMNS,
    catalog.providers,
  );
}

/** One row a plan. */
export function makePlansTable({ catalog }: ApiInput): DataTable {
  const subjects = catalog.providers.flatMap((provider) => provider.plans.map((plan) => ({ provider, plan })));
  return makeTable(
    {
      name: 'plans',
      about: { ja: 'プランと料金', en: 'Plans and prices' },
      primaryKey: ['provider', 'id'],
      foreignKeys: [{ column: 'provider', table: 'providers', target: 'id' }],
    },
    PLAN_COLUMNS,
    subjects,
  );
}
