import type { Feature, Provider } from '../catalog/catalog.ts';
import type { StepCoverage, StepState } from '../ranking/attack-coverage.ts';
import type { Localized } from '../schema/text.ts';
import { holdsForEveryPlan } from '../verdict/plans.ts';
import { type DetailedOffer, detailOffer, type Offer } from '../verdict/support-strength.ts';
import type { KnownVerdict, Verdict } from '../verdict/verdict.ts';
import { formatList, formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import {
  DOUBT_LABELS,
  SCOPE_LABELS,
  STEP_OFFER_LABELS,
  STEP_STATE_LABELS,
  TIER_LABELS,
  UNKNOWN_LABEL,
} from './vocabulary.ts';

/** How a verdict's colour role is named in the style sheet. */
export type Tone = 'good' | 'partly' | 'none' | 'unknown';

/** A verdict ready to print: a shape, a word, a colour role, and short notes. */
export interface VerdictWords {
  mark: string;
  tone: Tone;
  word: string;
  /** The figure with its unit, such as 14日. */
  figure?: string;
  /** Tier, plans, dispute, doubts: in the order they are shown. */
  notes: string[];
}

/** The shape and colour role of each offer. */
export const OFFER_STYLE: Record<Offer, { mark: string; tone: Tone }> = {
  'on-by-default': { mark: '◎', tone: 'good' },
  included: { mark: '○', tone: 'good' },
  'paid-option': { mark: '△', tone: 'partly' },
  partial: { mark: '△', tone: 'partly' },
  'not-offered': { mark: '×', tone: 'none' },
};

/** The general name of each offer; `describeOffer` is more exact about defaults. */
export const OFFER_NAMES: Record<Offer, Localized> = {
  'on-by-default': { ja: '標準・初期有効', en: 'included, on by default' },
  included: { ja: '標準', en: 'included' },
  'paid-option': { ja: '有料オプション', en: 'paid option' },
  partial: { ja: '一部対応', en: 'partial' },
  'not-offered': { ja: '提供なし', en: 'not offered' },
};

/** A shape, a colour role and the general name of each offer and of the unknown. */
export const OFFER_WORDS: Record<Offer | 'unknown', { mark: string; tone: Tone; word: Localized }> = {
  'on-by-default': { ...OFFER_STYLE['on-by-default'], word: OFFER_NAMES['on-by-default'] },
  included: { ...OFFER_STYLE.included, word: OFFER_NAMES.included },
  'paid-option': { ...OFFER_STYLE['paid-option'], word: OFFER_NAMES['paid-option'] },
  partial: { ...OFFER_STYLE.partial, word: OFFER_NAMES.partial },
  'not-offered': { ...OFFER_STYLE['not-offered'], word: OFFER_NAMES['not-offered'] },
  unknown: { mark: '－', tone: 'unknown', word: UNKNOWN_LABEL },
};

/** A shape, a colour role and the exact words, for every offer and for the unknown. */
export const DETAILED_OFFERS: Record<DetailedOffer | 'unknown', { mark: string; tone: Tone; word: Localized }> = {
  unknown: OFFER_WORDS.unknown,
  'not-offered': OFFER_WORDS['not-offered'],
  'paid-option': OFFER_WORDS['paid-option'],
  partial: OFFER_WORDS.partial,
  included: {
    ...OFFER_STYLE.included,
    word: { ja: '標準・初期設定は未確認', en: 'included, default not verified' },
  },
  'off-by-default': { ...OFFER_STYLE.included, word: { ja: '標準・初期無効', en: 'included, off by default' } },
  'on-by-default': OFFER_WORDS['on-by-default'],
  standing: { ...OFFER_STYLE['on-by-default'], word: { ja: '標準で提供', en: 'included as standard' } },
};

/** The words for how a feature is offered. */
export function describeOffer(
  offered: Pick<KnownVerdict, 'support'> & { enabledByDefault?: boolean | undefined },
  feature: Pick<Feature, 'switchable'>,
): { mark: string; tone: Tone; word: Localized } {
  return DETAILED_OFFERS[detailOffer(offered, { switchable: feature.switchable !== false })];
}

/** Everything a cell or a heading says about a verdict. */
export function describeVerdict(
  verdict: Verdict,
  feature: Pick<Feature, 'switchable' | 'measure'>,
  provider: Pick<Provider, 'plans'>,
  locale: Locale,
): VerdictWords {
  if (!verdict.known) return { ...DETAILED_OFFERS.unknown, word: UNKNOWN_LABEL[locale], notes: [] };
  const { mark, tone, word } = describeOffer(verdict, feature);
  const figure = describeFigure(verdict.measure, feature, locale);
  return { mark, tone, word: word[locale], ...(figure ? { figure } : {}), notes: notesOf(verdict, provider, locale) };
}

/** A figure with its unit, such as 14日 or 1,500 messages. */
export function describeFigure(
  measure: number | undefined,
  feature: Pick<Feature, 'measure'>,
  locale: Locale,
): string | undefined {
  if (measure === undefined || !feature.measure) return undefined;
  const unit = feature.measure.unit[locale];
  const value = formatNumber(measure);
  return locale === 'ja' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;
}

/** Notes of a verdict besides tier, scope and doubts. */
export const SOME_PLANS: Localized = { ja: '一部プラン', en: 'some plans' };
export const DISPUTED: Localized = { ja: '記載が食い違う', en: 'sources disagree' };

function notesOf(verdict: KnownVerdict, provider: Pick<Provider, 'plans'>, locale: Locale): string[] {
  return [
    TIER_LABELS[verdict.tier][locale],
    ...(holdsForEveryPlan(verdict, provider) ? [] : [SOME_PLANS[locale]]),
    ...(verdict.scope ? [SCOPE_LABELS[verdict.scope][locale]] : []),
    ...(verdict.disputed ? [DISPUTED[locale]] : []),
    ...verdict.doubts.map((doubt) => DOUBT_LABELS[doubt][locale]),
  ];
}

/** The names of the plans a verdict or claim speaks of; undefined when it is all of them. */
export function describePlans(
  plans: 'all' | readonly string[],
  provider: Pick<Provider, 'plans'>,
  locale: Locale,
): string | undefined {
  if (plans === 'all') return undefined;
  return formatList(
    plans.map((id) => provider.plans.find((plan) => plan.id === id)?.name[locale] ?? id),
    locale,
  );
}

/** The colour role of each state of an attack step. */
export const STEP_TONES: Record<StepState, Tone> = {
  cut: 'good',
  'can-cut': 'partly',
  unknown: 'unknown',
  open: 'none',
};

/** What becomes of an attack step at a provider, in a few words: the state, the tier, whether only some plans have it. */
export function describeStep({ state, offer, proven, everyPlan }: StepCoverage, locale: Locale): string[] {
  const exact = state === 'can-cut' && offer ? STEP_OFFER_LABELS[offer] : undefined;
  const word = (exact ?? STEP_STATE_LABELS[state])[locale];
  if (state === 'unknown') return [word];
  return [word, TIER_LABELS[proven ? 'proven' : 'reported'][locale], ...(everyPlan ? [] : [SOME_PLANS[locale]])];
}

/** One feature that can cut an attack step, in a mark and a few words. */
export function describeGuard(
  verdict: Verdict,
  feature: Pick<Feature, 'switchable'>,
  locale: Locale,
): { mark: string; tone: Tone; facts: string[] } {
  if (!verdict.known) return { ...DETAILED_OFFERS.unknown, facts: [UNKNOWN_LABEL[locale]] };
  const { mark, tone, word } = describeOffer(verdict, feature);
  return { mark, tone, facts: [word[locale], TIER_LABELS[verdict.tier][locale]] };
}
