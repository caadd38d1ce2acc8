import type { Ranking } from '../../catalog/catalog.ts';
import type { RankedProvider, UnrankedProvider } from '../../ranking/rank-providers.ts';
import type { ApiInput } from '../input.ts';
import { describeScore } from '../score-fields.ts';
import { type Column, type DataTable, makeTable } from '../table.ts';
import { idColumn, wordColumn } from './columns.ts';

interface ScoreOf {
  ranking: Ranking;
  item: RankedProvider | UnrankedProvider;
  score: ReturnType<typeof describeScore>;
}

type NumberField = 'proven' | 'reported' | 'possible' | 'coverage' | 'place' | 'bestPlace' | 'worstPlace';

function numberColumn(name: string, field: NumberField, description: string, required: boolean): Column<ScoreOf> {
  return {
    name,
    type: required ? 'number' : 'integer',
    description,
    required,
    width: 10,
    read: ({ score }) => score[field],
  };
}

const COLUMNS: Column<ScoreOf>[] = [
  {
    name: 'ranking',
    type: 'string',
    description: 'The ranking, as in rankings/{id}.json',
    required: true,
    width: 18,
    read: ({ ranking }) => ranking.id,
  },
  idColumn('provider', 'The provider', ({ item }) => item.provider.id),
  numberColumn('proven', 'proven', 'Points of 100 on official evidence alone', true),
  numberColumn('reported', 'reported', 'Points on all evidence', true),
  numberColumn('possible', 'possible', 'Points if all that is not verified were there', true),
  numberColumn('coverage', 'coverage', 'The share of the weight that has a verdict, 0 to 1', true),
  numberColumn('place', 'place', 'The place; empty where there is none', false),
  numberColumn('best_place', 'bestPlace', 'The best place that the unknowns allow', false),
  numberColumn('worst_place', 'worstPlace', 'The worst place that the unknowns allow', false),
  wordColumn('unranked', 'Why it has no place', ['coverage', 'not-on-offer'], ({ score }) => score.unranked, false),
];

/** One row a ranking and provider that takes part. */
export function makeScoresTable({ rankings }: ApiInput): DataTable {
  const subjects = rankings.flatMap(({ ranking, result }) =>
    [...result.ranked, ...result.unranked].map((item) => ({ ranking, item, score: describeScore(item) })),
  );
  return makeTable(
    {
      name: 'scores',
      about: { ja: 'ランキングごとの点数と順位', en: 'Scores and places, one ranking after another' },
      primaryKey: ['ranking', 'provider'],
      foreignKeys: [{ column: 'provider', table: 'providers', target: 'id' }],
    },
    COLUMNS,
    subjects,
  );
}
