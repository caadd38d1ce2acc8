import { type Candidate, nearestNames } from '../catalog/nearest-name.ts';
import { wordCandidates } from '../catalog/word-table.ts';
import type { ComparisonData } from '../comparison/comparison-data.ts';
import { type ComparisonSort, type ComparisonView, DEFAULT_VIEW, type Want } from '../comparison/view.ts';
import { isSortKey, MAX_NAME } from '../comparison/view-address.ts';
import { GROUPS, SEGMENTS, STATUSES } from '../schema/vocabulary.ts';

/** What was asked on the command line, as text; lists may be given several times and hold commas. */
export interface QueryOptions {
  must?: string[];
  partly?: string[];
  present?: string[];
  segment?: string[];
  status?: string[];
  columns?: string[];
  'max-price'?: string;
  name?: string;
  sort?: string;
  'unknown-matches'?: boolean;
  'price-known'?: boolean;
  official?: boolean;
  plans?: boolean;
}

/** A value that is not understood, with what it may be meant to be; `near` is empty where nothing is near. */
export interface QueryProblem {
  option: keyof QueryOptions;
  value: string;
  near: string[];
  /** Every value there is, or those that matter most. */
  allowed?: readonly string[];
}

/** A question understood, or everything in it that is not. */
export type ReadQuery = { ok: true; view: ComparisonView } | { ok: false; problems: QueryProblem[] };

/** Which wish each option is; of a feature wished for twice the stricter holds, which comes first. */
const WANT_OPTIONS: [option: 'must' | 'partly' | 'present', want: Want][] = [
  ['must', 'must'],
  ['partly', 'partly'],
  ['present', 'not-missing'],
];

/**
 * Turns options into the view that the comparison page would show.
 * @param features every feature with the other words by which it is known
 */
export function readQuery(options: QueryOptions, data: ComparisonData, features: readonly Candidate[]): ReadQuery {
  const problems: QueryProblem[] = [];
  const readList = <T extends string>(
    option: 'must' | 'partly' | 'present' | 'segment' | 'status' | 'columns',
    candidates: readonly Candidate[],
    allowed?: readonly string[],
  ): T[] =>
    splitList(options[option]).filter((value): value is T => {
      const isKnown = candidates.some(({ name }) => name === value);
      if (!isKnown) problems.push(describeProblem(option, value, candidates, allowed));
      return isKnown;
    });

  const ids = features.map(({ name }) => name);
  const wants: Record<string, Want> = {};
  for (const [option, want] of WANT_OPTIONS) {
    for (const id of readList(option, features, ids)) wants[id] ??= want;
  }
  const columns = readList('columns', [...features, ...wordCandidates([...GROUPS, 'all', 'core'])], ids);
  const view: ComparisonView = {
    ...DEFAULT_VIEW,
    wants,
    unknownMatches: options['unknown-matches'] === true,
    segments: readList('segment', wordCandidates(SEGMENTS), SEGMENTS),
    statuses: readList('status', wordCandidates(STATUSES), STATUSES),
    maxPrice: readPrice(options['max-price'], problems),
    unknownPricePasses: options['price-known'] !== true,
    officialOnly: options.official === true,
    name: readName(options.name, problems),
    columns: chooseColumns(columns, Object.keys(wants)),
    sort: readSort(options.sort, data, problems),
    rows: options.plans === true ? 'plans' : 'providers',
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, view };
}

function splitList(values: readonly string[] = []): string[] {
  const parts = values.flatMap((value) => value.split(/[,、，]/)).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

function describeProblem(
  option: keyof QueryOptions,
  value: string,
  candidates: readonly Candidate[],
  allowed?: readonly string[],
): QueryProblem {
  return { option, value, near: nearestNames(value, candidates), ...(allowed ? { allowed } : {}) };
}

/** What is asked for is shown; without a wish, the core features. */
function chooseColumns(columns: readonly string[], wanted: string[]): ComparisonView['columns'] {
  if (columns.includes('all')) return 'all';
  const chosen = columns.filter((column) => column !== 'core');
  if (columns.includes('core') && chosen.length === 0) return 'core';
  if (chosen.length > 0) return chosen;
  return wanted.length > 0 ? wanted : 'core';
}

function readPrice(text: string | undefined, problems: QueryProblem[]): number | undefined {
  if (text === undefined) return undefined;
  const digits = text.normalize('NFKC').replace(/,|円|¥/g, '');
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  problems.push({ option: 'max-price', value: text, near: [] });
  return undefined;
}

function readName(text = '', problems: QueryProblem[]): string {
  if (text.length <= MAX_NAME) return text;
  problems.push({ option: 'name', value: `${text.slice(0, 20)}…`, near: [] });
  return '';
}

function readSort(text: string | undefined, data: ComparisonData, problems: QueryProblem[]): ComparisonSort {
  if (text === undefined) return DEFAULT_VIEW.sort;
  const descending = text.startsWith('-');
  const by = descending ? text.slice(1) : text;
  if (isSortKey(by, data)) return { by, descending };
  const keys = [
    ...['known', 'name', 'price', 'coverage'],
    ...data.rankings.map(({ id }) => `score:${id}`),
    ...data.features.flatMap(({ id, figure }) => [`feature:${id}`, ...(figure ? [`figure:${id}`] : [])]),
  ];
  problems.push(
    describeProblem(
      'sort',
      text,
      keys.map((name) => ({ name })),
    ),
  );
  return DEFAULT_VIEW.sort;
}
