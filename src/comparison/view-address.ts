import { parseWeight } from '../ranking/weight-code.ts';
import { GROUPS, SEGMENTS, STATUSES } from '../schema/vocabulary.ts';
import type { ComparisonData } from './comparison-data.ts';
import { type Parameters, readParameters } from './read-parameters.ts';
import { type ComparisonSort, type ComparisonView, DEFAULT_VIEW, MAX_PICKED, WANTS, type Want } from './view.ts';

/** A view read from an address, and what of the address was passed over. */
export interface ReadView {
  view: ComparisonView;
  /** At most ten short plain texts out of the address (`must=nonsense`), never markup; `q=…` for a value too long. */
  ignored: string[];
}

/** The version of the address's grammar. */
const VERSION = '1';
/** The longest name that is searched for, in characters. */
export const MAX_NAME = 200;

const WANT_KEYS: Record<Want, string> = { must: 'must', partly: 'partly', 'not-missing': 'present' };

/** The parameters in the order they are written. */
const KEYS = [
  ...['v', ...Object.values(WANT_KEYS), 'unknown', 'segment', 'status', 'operator', 'max', 'price', 'tier', 'q'],
  ...['show', 'differ', 'sort', 'w', 'rows', 'pick', 'side'],
];

/** A price in whole yen as people write it, without sign or exponent; undefined where the text is none. */
export function parsePrice(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The address that rebuilds a view, without the leading "?". Empty for the default view. */
export function writeView(view: ComparisonView): string {
  const values: Record<string, string> = {
    unknown: view.unknownMatches ? 'match' : '',
    segment: view.segments.join(),
    status: view.statuses.join(),
    operator: view.operator,
    max: view.maxPrice === undefined ? '' : String(view.maxPrice),
    price: view.unknownPricePasses ? '' : 'known',
    tier: view.officialOnly ? 'official' : '',
    q: view.name,
    show: view.columns === 'all' ? '' : view.columns.toString(),
    differ: view.onlyDifferences ? '1' : '',
    sort: writeSort(view.sort),
    w: writeWeights(view.weights),
    rows: view.rows === DEFAULT_VIEW.rows ? '' : view.rows,
    pick: view.picked.join(),
    side: view.sideBySide ? '1' : '',
  };
  for (const want of WANTS) values[WANT_KEYS[want]] = idsWanted(view, want).join();
  const pairs = KEYS.flatMap((key): [string, string][] => (values[key] ? [[key, values[key]]] : []));
  if (pairs.length === 0) return '';
  // A comma, colon or slash may stand in a query as it is, and people read addresses.
  return new URLSearchParams([['v', VERSION], ...pairs]).toString().replace(/%(?:2C|3A|2F)/g, decodeURIComponent);
}

/** Rebuilds a view from an address, with or without the leading "?". Never throws. */
export function readView(query: string, data: ComparisonData): ReadView {
  const parameters = readParameters(query, KEYS);
  const { ignored, take, takeFlag, takeList } = parameters;
  take('v', VERSION, (value) => (value === VERSION ? value : undefined));
  const rows = take('rows', DEFAULT_VIEW.rows, (value) =>
    value === 'plans' || value === 'providers' ? value : undefined,
  );
  const set = data.sets[rows];
  const view: ComparisonView = {
    wants: readWants(parameters, data),
    unknownMatches: takeFlag('unknown', 'match'),
    segments: takeList('segment', isOneOf(SEGMENTS)),
    statuses: takeList('status', isOneOf(STATUSES)),
    operator: take('operator', '', (value) => (set.operators.includes(value) ? value : undefined)),
    maxPrice: take<number | undefined>('max', undefined, parsePrice),
    unknownPricePasses: !takeFlag('price', 'known'),
    officialOnly: takeFlag('tier', 'official'),
    name: take('q', '', (value) => (value.length <= MAX_NAME ? value : undefined)),
    columns: readColumns(parameters, data),
    onlyDifferences: takeFlag('differ', '1'),
    weights: readWeights(parameters, data),
    sort: take('sort', { ...DEFAULT_VIEW.sort }, (value) => readSort(value, data)),
    rows,
    picked: takeList('pick', isOneOf(set.ids), MAX_PICKED),
    sideBySide: takeFlag('side', '1'),
  };
  return { view, ignored };
}

/** Of a feature wished for twice, the stricter wish holds. */
function readWants({ takeList }: Parameters, { features }: ComparisonData): ComparisonView['wants'] {
  const free = new Set(features.map(({ id }) => id));
  const wants: ComparisonView['wants'] = {};
  for (const want of WANTS) {
    for (const id of takeList(WANT_KEYS[want], (part): part is string => free.delete(part))) wants[id] = want;
  }
  return wants;
}

function readColumns({ take, takeList }: Parameters, { features }: ComparisonData): ComparisonView['columns'] {
  const word = take<string>('show', 'all', (value) => value);
  if (word === 'all' || word === 'core') return word;
  const list = takeList('show', isOneOf([...GROUPS, ...features.map(({ id }) => id)]));
  return list.length > 0 ? list : 'all';
}

/** Own weights as `waf:20,ips:5`; of a feature named twice the first weight holds. */
function readWeights({ takeList }: Parameters, { features }: ComparisonData): ComparisonView['weights'] {
  const weights: ComparisonView['weights'] = {};
  takeList('w', (part): part is string => {
    const [id = '', text = ''] = part.split(':');
    const weight = parseWeight(text);
    if (!weight || Object.hasOwn(weights, id) || !features.some((feature) => feature.id === id)) return false;
    weights[id] = weight;
    return true;
  });
  return weights;
}

function writeWeights(weights: ComparisonView['weights']): string {
  return Object.keys(weights)
    .sort()
    .map((id) => `${id}:${weights[id]}`)
    .join();
}

function idsWanted({ wants }: ComparisonView, want: Want): string[] {
  return Object.keys(wants)
    .filter((id) => wants[id] === want)
    .sort();
}

function writeSort({ by, descending }: ComparisonSort): string {
  const isDefault = by === DEFAULT_VIEW.sort.by && descending === DEFAULT_VIEW.sort.descending;
  return isDefault ? '' : `${descending ? '-' : ''}${by}`;
}

function readSort(text: string, data: ComparisonData): ComparisonSort | undefined {
  const descending = text.startsWith('-');
  const by = descending ? text.slice(1) : text;
  return isSortKey(by, data) ? { by, descending } : undefined;
}

/** Whether rows can be put in order by this. */
export function isSortKey(by: string, { features, rankings }: ComparisonData): by is ComparisonSort['by'] {
  return (
    ['known', 'own', 'name', 'price', 'coverage'].includes(by) ||
    features.some(({ id, figure }) => by === `feature:${id}` || (figure && by === `figure:${id}`)) ||
    rankings.some(({ id }) => by === `score:${id}`)
  );
}

function isOneOf<T extends string>(list: readonly T[]): (value: string) => value is T {
  const known = new Set<string>(list);
  return (value): value is T => known.has(value);
}
