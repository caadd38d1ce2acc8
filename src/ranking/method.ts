import type { Localized } from '../schema/text.ts';
import type { Offer } from '../verdict/support-strength.ts';

/** A number of the method with the reason for it. */
export interface ReasonedNumber {
  value: number;
  reason: Localized;
}

/** One version of the method. */
export interface MethodVersion {
  version: string;
  /** The first day on which it held, YYYY-MM-DD. */
  since: string;
  /** What it changed, for readers. */
  changes: Localized;
}

/**
 * The versions of the method, newest first. Any change of a number or rule of the judgement adds one here; the method
 * page lists them, and a test holds the numbers of each.
 */
export const METHOD_HISTORY: readonly [MethodVersion, ...MethodVersion[]] = [
  { version: '1.0', since: '2026-11-24', changes: { ja: '最初の版。', en: 'The first version.' } },
];

/** The version that holds now. */
export const METHOD_VERSION = METHOD_HISTORY[0].version;

/** Points of one feature, by how it is offered. An unknown is the interval 0…1. */
export const POINTS: Record<Offer, ReasonedNumber> = {
  'on-by-default': {
    value: 1,
    reason: {
      ja: '契約者が何もしなくても守られる。切り替えのない機能（認証、SLA、電話など）は、あれば効いているのでここに数える。',
      en: 'It protects without the customer doing anything. What cannot be switched (a certificate, an SLA, telephone) is in force once it is there, and counts here.',
    },
  },
  included: {
    value: 0.8,
    reason: {
      ja: '追加料金はないが、気づいて有効にした契約者だけが守られる。初期設定が未確認のものもここに数える。',
      en: 'No extra fee, but it guards only those who notice it and switch it on. A default that is not known counts here too.',
    },
  },
  'paid-option': {
    value: 0.5,
    reason: {
      ja: '使えるが、予算の承認と申し込みが要る。',
      en: 'It can be had, but needs a budget and an order.',
    },
  },
  partial: {
    value: 0.5,
    reason: {
      ja: '守られるのは一部の経路やプランに限られる。',
      en: 'It guards only some of the ways in, or only some plans.',
    },
  },
  'not-offered': {
    value: 0,
    reason: { ja: '提供されないと出典に書かれている。', en: 'A source says that it is not offered.' },
  },
};

/** Below this share of known weight a provider gets no place. */
export const COVERAGE_THRESHOLD: ReasonedNumber = {
  value: 0.25,
  reason: {
    ja: '重みの4分の3が未確認のままでは、順位は情報の少なさを映すだけになる。低い順位にせず、別に並べる。',
    en: 'With three quarters of the weight unknown, a place would only mirror how little is documented. Such providers are listed apart, never ranked low.',
  },
};

/** Scores are scaled so that a provider with every feature on by default has this many points. */
export const FULL_SCORE = 100;

/** How many weightings the robustness of a ranking is tried with. */
export const ROBUSTNESS_DRAWS: ReasonedNumber = {
  value: 10_000,
  reason: {
    ja: '割合の標準誤差が0.5ポイント以下（√(0.5 × 0.5 ÷ 10,000)）になり、整数の%で示せる。',
    en: 'The standard error of a share is then at most half a percentage point (√(0.5 × 0.5 ÷ 10,000)), so whole percentages can be shown.',
  },
};

/**
 * By how much the shares of two providers must differ for one to be called the more robust: two standard errors. That
 * of a difference of shares in the same draws is at most √(1 ÷ draws), which is 0.01.
 */
export const ROBUSTNESS_MARGIN = 0.02;

/** Any number would do; a fixed one makes every build draw the same weightings. */
export const ROBUSTNESS_SEED = 20_261_124;

/** How many features are named as deciding a place; more would be the whole breakdown. */
export const DECIDING_FEATURES = 3;
