import {
  CELL_FLAGS,
  type CellColumn,
  type ColumnFeature,
  type ComparisonData,
  OFFER_CODES,
  type OfferCode,
  type RowSet,
} from '../src/comparison/comparison-data.ts';
import { SCOPES, type Scope, type Segment, type Status } from '../src/schema/vocabulary.ts';
import { SYNTHETIC_FEATURES, type SyntheticFeature } from './synthetic-features.ts';

/** A number from 0 up to, not including, 1. */
type Random = () => number;

/** Values with their frequencies. The frequencies below are the counts among the 224 known cells of the real site. */
type Frequencies<T> = readonly (readonly [T, number])[];

const OFFERS: Frequencies<OfferCode> = [
  [OFFER_CODES.included, 131],
  [OFFER_CODES['on-by-default'], 35],
  [OFFER_CODES['off-by-default'], 7],
  [OFFER_CODES.partial, 41],
  [OFFER_CODES['paid-option'], 7],
  [OFFER_CODES['not-offered'], 3],
];
const SCOPE_CODES: Frequencies<string> = [
  ['0', 149],
  [scopeCode('mailbox'), 10],
  [scopeCode('domain'), 35],
  [scopeCode('server'), 13],
  [scopeCode('contract'), 17],
];
const SEGMENTS: Frequencies<Segment> = [
  ['business', 19],
  ['middle', 13],
  ['personal', 10],
];
const STATUSES: Frequencies<Status> = [
  ['unknown', 28],
  ['active', 14],
];
/** The share of known cells with each flag; disputed and past shelf life are few on the site. */
const FLAG_SHARES = { proven: 0.67, disputed: 0.02, somePlans: 0.37, pastShelfLife: 0.1, lowConfidence: 0.15 };
const FIGURE_SHARE = 0.45;
const PRICE_SHARE = 0.3;
const PRICES = [99, 220, 550, 968, 990, 1452, 1980, 2178, 2904, 3762, 3960, 4180, 7524, 11286] as const;
const TERMS = [1, 12, 36] as const;
/** No provider, however well documented, has a cell that is certain to be known. */
const MOST_KNOWN = 0.95;
const PLANS_A_PROVIDER = 2;
const RANKINGS = [
  { id: 'business', name: '法人向けレンタルサーバーランキング' },
  { id: 'mail-takeover', name: 'メール乗っ取り対策ランキング' },
];

/**
 * A comparison of made-up providers with the real site's columns and shares of known cells; the same seed gives the
 * same comparison. Names are unique and in no order.
 */
export function makeSyntheticData(rows: number, seed: number): ComparisonData {
  const random = makeRandom(seed);
  const numbers = shuffle(
    Array.from({ length: rows }, (_, index) => index + 1),
    random,
  );
  const providers = makeProviders(numbers, random);
  return {
    features: SYNTHETIC_FEATURES.map(toColumn),
    rankings: RANKINGS,
    sets: { providers, plans: repeatForPlans(providers) },
  };
}

/** mulberry32: a small generator of 32 bits of state, good enough for data that must only look mixed. */
function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(numbers: number[], random: Random): number[] {
  return numbers
    .map((number) => ({ number, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ number }) => number);
}

function makeProviders(numbers: readonly number[], random: Random): RowSet {
  // Few providers are documented well and many hardly at all, as on the site: exponential with mean 1.
  const documented = numbers.map(() => -Math.log(1 - random()));
  const priced = numbers.map(() => random() < PRICE_SHARE);
  return {
    ids: numbers.map((number) => `synthetic-${padded(number)}`),
    names: numbers.map((number) => `合成サーバー ${padded(number)}`),
    plans: numbers.map(() => ''),
    operators: numbers.map((number) => `合成株式会社 ${padded(1 + (number % 500))}`),
    segments: numbers.map(() => draw(SEGMENTS, random)),
    statuses: numbers.map(() => draw(STATUSES, random)),
    prices: priced.map((known) => (known ? pick(PRICES, random) : null)),
    pricedPlans: priced.map(() => ''),
    terms: priced.map((known) => (known ? pick(TERMS, random) : null)),
    cells: SYNTHETIC_FEATURES.map((feature) => makeCells(feature, documented, random)),
    scores: RANKINGS.map(() => documented.map((factor) => (factor > 1 ? Math.round(random() * 1000) / 10 : null))),
  };
}

function padded(number: number): string {
  return String(number).padStart(5, '0');
}

function makeCells(feature: SyntheticFeature, documented: readonly number[], random: Random): CellColumn {
  const column: CellColumn = { offers: '', flags: '', scopes: '', figures: {} };
  documented.forEach((factor, row) => {
    const known = random() < Math.min(MOST_KNOWN, feature.knownShare * factor);
    column.offers += known ? makeOffer(feature, random) : OFFER_CODES.unknown;
    column.flags += known ? makeFlags(random) : '0';
    column.scopes += known ? draw(SCOPE_CODES, random) : '0';
    if (known && feature.figures && random() < FIGURE_SHARE) column.figures[row] = pick(feature.figures, random);
  });
  return column;
}

function makeOffer({ switchable }: SyntheticFeature, random: Random): OfferCode {
  const offer = draw(OFFERS, random);
  return !switchable && offer >= OFFER_CODES.included ? OFFER_CODES.standing : offer;
}

function makeFlags(random: Random): string {
  let flags = 0;
  for (const [flag, share] of Object.entries(FLAG_SHARES)) {
    if (random() < share) flags += CELL_FLAGS[flag as keyof typeof CELL_FLAGS];
  }
  return flags.toString(32);
}

function scopeCode(scope: Scope): string {
  return String(1 + SCOPES.indexOf(scope));
}

/** Every provider with two plans that say what the provider says. */
function repeatForPlans(providers: RowSet): RowSet {
  const twice = <T>(list: readonly T[]): T[] => list.flatMap((item) => new Array<T>(PLANS_A_PROVIDER).fill(item));
  const twiceText = (text: string): string => twice([...text]).join('');
  const ids = twice(providers.ids);
  return {
    ids: ids.map((id, row) => `${id}/plan-${1 + (row % PLANS_A_PROVIDER)}`),
    names: twice(providers.names),
    plans: ids.map((_, row) => `プラン${1 + (row % PLANS_A_PROVIDER)}`),
    operators: twice(providers.operators),
    segments: twice(providers.segments),
    statuses: twice(providers.statuses),
    prices: twice(providers.prices),
    pricedPlans: twice(providers.pricedPlans),
    terms: twice(providers.terms),
    cells: providers.cells.map(({ offers, flags, scopes, figures }) => ({
      offers: twiceText(offers),
      flags: twiceText(flags),
      scopes: twiceText(scopes),
      figures: Object.fromEntries(
        Object.entries(figures).flatMap(([row, figure]) =>
          Array.from({ length: PLANS_A_PROVIDER }, (_, plan) => [Number(row) * PLANS_A_PROVIDER + plan, figure]),
        ),
      ),
    })),
    scores: providers.scores.map(twice),
  };
}

function toColumn({ id, group, core, name, shortName, figure }: SyntheticFeature): ColumnFeature {
  return { id, group, core, name, shortName, ...(figure ? { figure } : {}) };
}

function draw<T>(frequencies: Frequencies<T>, random: Random): T {
  let left = random() * frequencies.reduce((sum, [, count]) => sum + count, 0);
  for (const [value, count] of frequencies) {
    left -= count;
    if (left < 0) return value;
  }
  throw new Error('there is nothing to draw from');
}

function pick<T>(list: readonly T[], random: Random): T {
  return draw(
    list.map((item) => [item, 1] as const),
    random,
  );
}
