import type { ComparisonData } from '../comparison/comparison-data.ts';
import type { DropReason } from '../comparison/criteria.ts';
import { filterRows } from '../comparison/filter-rows.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../comparison/view.ts';
import { compareScores } from '../ranking/place-rows.ts';
import type { PointsMatrix } from '../ranking/points-matrix.ts';
import { isOnOffer } from '../ranking/rank-providers.ts';
import { areWeights, type RowScore, scoreRows } from '../ranking/score-rows.ts';
import { type Level, STATUSES } from '../schema/vocabulary.ts';
import { MAX_CANDIDATES } from './answers.ts';
import type { Requirement } from './derive-requirements.ts';
import { type FittingOffer, findOffer } from './find-offer.ts';
import type { Limits } from './limits.ts';

/** What a shortlist is made from: the comparison and the points of rankings, as their pages have them. */
export interface ShortlistData {
  comparison: ComparisonData;
  points: PointsMatrix;
}

export interface ShortlistOptions {
  limits: Limits;
  /** Provider ids in the order that decides among equals, and alone where nothing is asked for: a ranking's. */
  order: readonly string[];
  /** How many candidates at most. */
  most?: number;
}

/** A provider that may come into question. */
export interface Candidate extends FittingOffer {
  /** The provider's id. */
  provider: string;
  /** Its row in the comparison's set of providers. */
  row: number;
  /** Whether official evidence proves every must, or would if what is in `toConfirm` were confirmed. */
  meets: 'proven' | 'if-confirmed';
  /** Score by exactly these requirements, 0 to 100; undefined where nothing is asked for. */
  score: RowScore | undefined;
}

/** A provider that known facts rule out, with every reason. */
export interface Dropped {
  provider: string;
  row: number;
  reasons: readonly DropReason[];
}

/** How many providers more would come into question if one thing were not asked for. */
export interface Effect {
  /** The must by feature id, or the limit. */
  loosened: { feature: string } | 'segment' | 'price';
  /** Those that official evidence proves to meet all the rest. */
  proven: number;
  /** Those that may meet all the rest, proven ones included. */
  possible: number;
}

export interface Shortlist {
  /** `MAX_CANDIDATES` at most, the best first. */
  candidates: Candidate[];
  /** The others that may meet every must, in order. */
  further: Candidate[];
  dropped: Dropped[];
  /** One entry a must in the order given, then the limits that are set. */
  effects: Effect[];
  /** How many are proven to meet every must, and how many may, the proven ones included. */
  counts: { proven: number; possible: number };
}

/**
 * How much a level counts in the score of a shortlist: a must twice a want, so that of those that meet every must the
 * one with more of the wishes comes first, while the bar still shows mostly the musts. What is to be avoided is told,
 * not scored.
 */
const LEVEL_WEIGHTS: Readonly<Record<Level, number>> = { must: 2, want: 1, avoid: 0 };

const STATUSES_ON_OFFER = STATUSES.filter((status) => isOnOffer({ status }));

/**
 * Who comes into question for some requirements. A must is met by ◎ or ○; an unknown or unproven cell is to be
 * confirmed, and never an advantage: fewer of them come first. Providers that take no new customers drop out.
 */
export function shortlist(
  requirements: readonly Requirement[],
  data: ShortlistData,
  { limits, order, most = MAX_CANDIDATES }: ShortlistOptions,
): Shortlist {
  const view = viewOfRequirements(requirements, limits);
  const { kept, dropped } = filterRows(data.comparison, view);
  const proven = new Set(keptProven(data.comparison, view));
  const { ids } = data.comparison.sets.providers;
  const scores = scoreByLevels(requirements, data.points);
  const all = kept
    .map((row): Candidate => {
      const provider = ids[row] ?? '';
      const offer = findOffer(data.comparison, view, requirements, row);
      const meets = proven.has(row) ? 'proven' : 'if-confirmed';
      return { provider, row, ...offer, meets, score: scores?.get(provider) };
    })
    .sort(byMerit(order));
  return {
    candidates: all.slice(0, most),
    further: all.slice(most),
    dropped: dropped.map(({ row, reasons }) => ({ provider: ids[row] ?? '', row, reasons })),
    effects: findEffects(data.comparison, view),
    counts: { proven: proven.size, possible: kept.length },
  };
}

/**
 * The comparison's view that keeps every provider that may meet all: what is not known counts as met, and so can be
 * confirmed. It shows the columns that are asked for.
 */
export function viewOfRequirements(requirements: readonly Requirement[], { segments, maxYen }: Limits): ComparisonView {
  const musts = requirements.filter(({ level }) => level === 'must');
  return {
    ...DEFAULT_VIEW,
    wants: Object.fromEntries(musts.map(({ feature }) => [feature, 'must'])),
    unknownMatches: true,
    segments,
    statuses: STATUSES_ON_OFFER,
    maxPrice: maxYen,
    columns: requirements.length > 0 ? requirements.map(({ feature }) => feature) : DEFAULT_VIEW.columns,
  };
}

/** The rows of which official evidence alone proves every must. */
function keptProven(data: ComparisonData, view: ComparisonView): number[] {
  return filterRows(data, { ...view, unknownMatches: false, officialOnly: true }).kept;
}

function countKept(data: ComparisonData, view: ComparisonView): Shortlist['counts'] {
  return { proven: keptProven(data, view).length, possible: filterRows(data, view).kept.length };
}

function findEffects(data: ComparisonData, view: ComparisonView): Effect[] {
  const now = countKept(data, view);
  const effectOf = (loosened: Effect['loosened'], looser: ComparisonView): Effect => {
    const { proven, possible } = countKept(data, looser);
    return { loosened, proven: proven - now.proven, possible: possible - now.possible };
  };
  const musts = Object.keys(view.wants).map((feature) => {
    const { [feature]: _loosened, ...wants } = view.wants;
    return effectOf({ feature }, { ...view, wants });
  });
  return [
    ...musts,
    ...(view.segments.length > 0 ? [effectOf('segment', { ...view, segments: [] })] : []),
    ...(view.maxPrice === undefined ? [] : [effectOf('price', { ...view, maxPrice: undefined })]),
  ];
}

function scoreByLevels(requirements: readonly Requirement[], points: PointsMatrix): Map<string, RowScore> | undefined {
  const levels = new Map(requirements.map(({ feature, level }) => [feature, LEVEL_WEIGHTS[level]]));
  const weights = points.features.map((feature) => levels.get(feature) ?? 0);
  if (!areWeights(weights)) return undefined;
  const scores = scoreRows(points, weights);
  return new Map(points.providers.flatMap((id, row) => (scores[row] ? [[id, scores[row]]] : [])));
}

function byMerit(order: readonly string[]): (a: Candidate, b: Candidate) => number {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ provider }: Candidate) => places.get(provider) ?? order.length;
  return (a, b) =>
    Number(b.meets === 'proven') - Number(a.meets === 'proven') ||
    a.toConfirm.length - b.toConfirm.length ||
    (a.score && b.score ? compareScores(b.score, a.score) : 0) ||
    placeOf(a) - placeOf(b);
}
