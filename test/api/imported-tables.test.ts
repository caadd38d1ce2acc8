import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { tableToCsv } from '../../src/api/table-formats.ts';
import { makeTables } from '../../src/api/tables/index.ts';
import { describeVerdict } from '../../src/api/verdict-fields.ts';
import { REAL_INPUT } from './real-input.ts';

type Row = Record<string, string>;

/** The rows of a table's CSV file by column. */
function importRows(name: string): Row[] {
  const table = makeTables(REAL_INPUT).find((made) => made.name === name);
  assert.ok(table);
  return parse(tableToCsv(table), { bom: true, columns: true }) as Row[];
}

/** Leaves out what is undefined. */
function compact<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const text = (value = '') => value || undefined;
const figure = (value = '') => (value === '' ? undefined : Number(value));
const flag = (value = '') => (value === '' ? undefined : value === 'true');
const words = (value = '') => (value === '' ? [] : value.split(' '));
const plans = (value = '') => (value === 'all' ? value : words(value));

const { catalog, verdictOf } = REAL_INPUT;

test('from claims.csv every claim comes back as the editors wrote it', () => {
  const imported = importRows('claims').map((row) => ({
    provider: row.provider,
    feature: row.feature,
    plans: plans(row.plans),
    support: row.support,
    enabledByDefault: flag(row.enabled_by_default),
    scope: text(row.scope),
    measure: figure(row.measure),
    detail: row.detail_ja === '' ? undefined : { ja: row.detail_ja, en: row.detail_en },
    source: {
      kind: row.source_kind,
      url: row.source_url,
      title: text(row.source_title),
      pageDate: text(row.page_date),
      readOn: row.read_on,
      via: text(row.via),
    },
    confidence: row.confidence,
  }));
  const written = catalog.providers.flatMap(({ id, claims }) => claims.map((claim) => ({ provider: id, ...claim })));
  assert.deepEqual(imported.map(compact), written.map(compact));
});

test('from verdicts.csv every verdict comes back, the unknown ones too', () => {
  const imported = importRows('verdicts').map((row) => ({
    provider: row.provider,
    feature: row.feature,
    ...(row.known === 'true'
      ? {
          known: true,
          offer: row.offer,
          support: row.support,
          enabledByDefault: flag(row.enabled_by_default),
          scope: text(row.scope),
          measure: figure(row.measure),
          tier: row.tier,
          plans: plans(row.plans),
          disputed: flag(row.disputed),
          doubts: words(row.doubts),
          deciding: words(row.deciding).map(Number),
        }
      : { known: false }),
  }));
  const judged = catalog.providers.flatMap(({ id, claims }) =>
    catalog.features.map((feature) => ({
      provider: id,
      ...describeVerdict(feature, verdictOf(id, feature.id), claims),
    })),
  );
  assert.deepEqual(imported.map(compact), judged.map(compact));
});
