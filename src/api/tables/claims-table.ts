import type { Provider } from '../../catalog/catalog.ts';
import type { Claim } from '../../schema/claim.ts';
import { CONFIDENCES, SCOPES, SOURCE_KINDS, SUPPORTS, VIAS } from '../../schema/vocabulary.ts';
import type { ApiInput } from '../input.ts';
import { type Column, type DataTable, makeTable } from '../table.ts';
import { idColumn, joinPlans, localizedColumns, wordColumn } from './columns.ts';

interface ClaimOf {
  provider: Provider;
  claim: Claim;
  /** From 0, in the order of the provider's document. */
  place: number;
}

const COLUMNS: Column<ClaimOf>[] = [
  idColumn('provider', 'The provider', ({ provider }) => provider.id),
  {
    name: 'place',
    type: 'integer',
    description: "Place from 0 among the provider's claims, as in its JSON document",
    required: true,
    width: 8,
    read: ({ place }) => place,
  },
  idColumn('feature', 'The feature', ({ claim }) => claim.feature),
  {
    name: 'plans',
    type: 'string',
    description: 'all, or plan ids parted by spaces',
    required: true,
    width: 18,
    read: ({ claim }) => joinPlans(claim.plans),
  },
  wordColumn('support', 'What the source says', SUPPORTS, ({ claim }) => claim.support),
  {
    name: 'enabled_by_default',
    type: 'boolean',
    description: 'Empty where the source does not say',
    width: 12,
    read: ({ claim }) => claim.enabledByDefault,
  },
  wordColumn('scope', 'What one setting covers', SCOPES, ({ claim }) => claim.scope, false),
  {
    name: 'measure',
    type: 'number',
    description: "The figure in the feature's unit",
    width: 10,
    read: ({ claim }) => claim.measure,
  },
  ...localizedColumns<ClaimOf>('detail', 'What exactly', ({ claim }) => claim.detail, { width: 48 }),
  wordColumn('source_kind', 'What kind of page was read', SOURCE_KINDS, ({ claim }) => claim.source.kind),
  {
    name: 'source_url',
    type: 'string',
    description: 'Its address; for first-hand the id of a guide of this site',
    required: true,
    width: 40,
    read: ({ claim }) => claim.source.url,
  },
  {
    name: 'source_title',
    type: 'string',
    description: 'Its title',
    width: 40,
    read: ({ claim }) => claim.source.title,
  },
  {
    name: 'page_date',
    type: 'date',
    description: 'The date that the page itself shows',
    width: 12,
    read: ({ claim }) => claim.source.pageDate,
  },
  {
    name: 'read_on',
    type: 'date',
    description: 'The day it was read',
    required: true,
    width: 12,
    read: ({ claim }) => claim.source.readOn,
  },
  wordColumn('via', 'Live page or stored copy', VIAS, ({ claim }) => claim.source.via, false),
  wordColumn('confidence', "The reader's confidence", CONFIDENCES, ({ claim }) => claim.confidence),
];

/** One row a claim. */
export function makeClaimsTable({ catalog }: ApiInput): DataTable {
  const subjects = catalog.providers.flatMap((provider) =>
    provider.claims.map((claim, place) => ({ provider, claim, place })),
  );
  return makeTable(
    {
      name: 'claims',
      about: { ja: '記載と出典', en: 'Claims with their sources' },
      primaryKey: ['provider', 'place'],
      foreignKeys: [
        { column: 'provider', table: 'providers', target: 'id' },
        { column: 'feature', table: 'features', target: 'id' },
      ],
    },
    COLUMNS,
    subjects,
  );
}
