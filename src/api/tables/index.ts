import type { ApiInput } from '../input.ts';
import type { DataTable } from '../table.ts';
import { makeClaimsTable } from './claims-table.ts';
import { makeFeaturesTable } from './features-table.ts';
import { makePlansTable, makeProvidersTable } from './provider-tables.ts';
import { makeScoresTable } from './scores-table.ts';
import { makeVerdictsTable } from './verdicts-table.ts';

/** Every table of the downloads; a table comes after those it points to. */
export function makeTables(input: ApiInput): DataTable[] {
  return [
    makeProvidersTable(input),
    makePlansTable(input),
    makeFeaturesTable(input),
    makeClaimsTable(input),
    makeVerdictsTable(input),
    makeScoresTable(input),
  ];
}
