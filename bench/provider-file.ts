import type { Segment, Status, Support } from '../src/schema/vocabulary.ts';
import { draw, type Frequencies, pick, type Random } from './random.ts';
import { FIGURE_SHARE, MOST_KNOWN, PRICE_SHARE, PRICES, SEGMENTS, STATUSES } from './synthetic.ts';
import { SYNTHETIC_FEATURES, type SyntheticFeature } from './synthetic-features.ts';

/** How often a known cell of the real site says each support (224 cells, 24 November 2026). */
const SUPPORTS: Frequencies<Support> = [
  ['included', 173],
  ['partial', 41],
  ['paid-option', 7],
  ['not-offered', 3],
];
/** Of the 173 included cells 35 are on by default and 7 off; the others do not say. */
const DEFAULTS: Frequencies<boolean | undefined> = [
  [undefined, 131],
  [true, 35],
  [false, 7],
];
const OFFICIAL_SHARE = 0.67;
/** Two days, so that not every source was read on the same. */
const READ_ON = ['2026-11-20', '2026-11-24'] as const;
const OPERATORS = 500;

/** A made-up provider's file: its id, and the text that an editor would have written. */
export interface ProviderFile {
  id: string;
  text: string;
}

/**
 * The file of a made-up provider with as many claims as the real ones have, mean 5; nothing in it depends on how many
 * providers there are.
 * @param number from 1; it makes id and names unique
 */
export function makeProviderFile(number: number, random: Random): ProviderFile {
  const padded = String(number).padStart(5, '0');
  const operator = 1 + (number % OPERATORS);
  // Few providers are documented well and many hardly at all, as on the site: exponential with mean 1.
  const documented = -Math.log(1 - random());
  const claims = SYNTHETIC_FEATURES.filter(
    ({ knownShare }) => random() < Math.min(MOST_KNOWN, knownShare * documented),
  ).flatMap((feature) => makeClaim(feature, padded, random));
  const lines = [
    '---',
    `name: { ja: 合成サーバー ${padded}, en: Synthetic Server ${padded} }`,
    `operator: { ja: 合成株式会社 ${operator}, en: Synthetic ${operator} Inc. }`,
    `url: https://host-${padded}.example/`,
    `segment: ${draw<Segment>(SEGMENTS, random)}`,
    `status: ${draw<Status>(STATUSES, random)}`,
    ...makePlans(random),
    ...(claims.length > 0 ? ['claims:', ...claims] : []),
    '---',
    '',
    `合成サーバー ${padded}は、規模を測るために作られた架空のサービスです。記載は${claims.length > 0 ? '乱数で選びました' : 'ありません'}。`,
    '',
  ];
  return { id: `synthetic-${padded}`, text: lines.join('\n') };
}

function makePlans(random: Random): string[] {
  const price = random() < PRICE_SHARE ? [`    monthlyYen: ${pick(PRICES, random)}`] : [];
  return ['plans:', '  - id: light', '    name: { ja: ライト, en: Light }', ...price];
}

function makeClaim({ id, name, switchable, figures }: SyntheticFeature, host: string, random: Random): string[] {
  const support = draw(SUPPORTS, random);
  const byDefault = support === 'included' && switchable ? draw(DEFAULTS, random) : undefined;
  const measure = figures && random() < FIGURE_SHARE ? [`    measure: ${pick(figures, random)}`] : [];
  return [
    `  - feature: ${id}`,
    '    plans: all',
    `    support: ${support}`,
    ...(byDefault === undefined ? [] : [`    enabledByDefault: ${byDefault}`]),
    ...measure,
    '    detail:',
    `      ja: ${name}についての合成の説明。管理画面のドメインごとの設定から切り替えられ、追加の費用はかからないと書かれている。`,
    `      en: A made-up detail on ${id}, switched for each domain in the control panel and said to cost nothing extra.`,
    '    source:',
    `      kind: ${random() < OFFICIAL_SHARE ? 'official-manual' : 'third-party'}`,
    `      url: https://host-${host}.example/manual/${id}`,
    `      title: ${name}の設定`,
    `      readOn: ${pick(READ_ON, random)}`,
    '      via: stored-copy',
    '    confidence: high',
  ];
}
