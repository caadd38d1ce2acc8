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
import { draw, type Frequencies, makeRandom, pick, type Random } from './random.ts';
import { SYNTHETIC_FEATURES, type SyntheticFeature } from './synthetic-features.ts';

// The frequencies are the counts among the 224 known cells of the real site.
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
export const SEGMENTS: Frequencies<Segment> = [
  ['business', 19],
  ['middle', 13],
  ['personal', 10],
];
export const STATUSES: Frequencies<Status> = [
  ['unknown', 28],
  ['active', 14],
];
/** The share of known cells with each flag; disputed and past shelf life are few on the site. */
const FLAG_SHARES = { proven: 0.67, disputed: 0.02, somePlans: 0.37, pastShelfLife: 0.1, lowConfidence: 0.15 };
export const FIGURE_SHARE = 0.45;
export const PRICE_SHARE = 0.3;
export const PRICES = [99, 220, 550, 968, 990, 1452, 1980, 2178, 2904, 3762, 3960, 4180, 7524, 11286] as const;
const TERMS = [1, 12, 36] as const;
/** No provider, however well documented, has a cell that is certain to be known. */
export const MOST_KNOWN = 0.95;
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
