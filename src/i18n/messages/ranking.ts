import { METHOD_VERSION } from '../../ranking/method.ts';
import type { Localized } from '../../schema/text.ts';
import { formatDate, formatShare } from '../format.ts';

/** Words of the ranking pages. */
export const RANKING = {
  listTitle: { ja: 'ランキング', en: 'Rankings' },
  listLead: {
    ja: '目的ごとに、どの機能をどれだけ重く見るかを決めて並べています。重みと理由、出典はすべて公開しています。',
    en: 'Each ranking weighs the features for one purpose. Weights, reasons and sources are all in the open.',
  },
  first: { ja: '1位：{names}', en: 'First: {names}' },
  firstShared: { ja: '1位：{names}（同順位）', en: 'First: {names} (tied)' },
  empty: { ja: 'ランキングがまだありません。', en: 'There are no rankings yet.' },
  asOf: (today: string) => ({
    ja: `方式 ${METHOD_VERSION}・${formatDate(today, 'ja')}時点`,
    en: `Method ${METHOD_VERSION}, as of ${formatDate(today, 'en')}`,
  }),
  caption: {
    ja: '公式の裏づけが多い順。数字は、公式の裏づけ–伝聞まで–未確認がすべて備わっていた場合の点です。',
    en: 'Ordered by official evidence. The figures: official evidence – with reports – if everything not verified were there.',
  },
  place: { ja: '順位', en: 'Place' },
  service: { ja: 'サービス', en: 'Service' },
  evidence: { ja: '裏づけ（点）', en: 'Evidence (points)' },
  safeAsDelivered: (attack: Localized) => ({
    ja: `${attack.ja}を初期状態で断つ段階`,
    en: `${attack.en}: steps cut by default`,
  }),
  coverage: { ja: '確認率', en: 'Coverage' },
  price: { ja: '料金', en: 'Price' },
  placeRangeLong: (best: number, worst: number) => ({
    ja: `未確認しだいで${best}〜${worst}位`,
    en: `places ${best} to ${worst}, depending on what is not verified`,
  }),
  nobody: { ja: 'いま順位をつけられるサービスはありません。', en: 'No service can be given a place yet.' },
  unranked: { ja: 'まだ順位をつけられないサービス', en: 'Services that cannot be given a place yet' },
  unrankedLead: (threshold: number) => ({
    ja: `重みの${formatShare(threshold)}以上を確認できていないサービスです。劣るという意味ではありません。名前順に並べ、確認できていない主な機能を添えています。`,
    en: `Less than ${formatShare(threshold)} of the weight is verified for these. That does not make them worse. In order of name, with the main features still to be verified.`,
  }),
  missing: { ja: '未確認の主な機能', en: 'Main features not verified' },
  weights: { ja: '重みとその理由', en: 'Weights and reasons' },
  weight: { ja: '重み', en: 'Weight' },
  feature: { ja: '機能', en: 'Feature' },
  reason: { ja: '理由', en: 'Reason' },
  purpose: { ja: '答えること', en: 'What it answers' },
  audience: { ja: '対象の読者', en: 'Audience' },
  segments: { ja: '対象のサービス', en: 'Services covered' },
  howToRead: { ja: '読み方', en: 'How to read it' },
  notSettled: {
    ja: '未確認の機能が多く、順位の差はまだ確定していません。番号の下の「1〜10位」のような幅が、未確認しだいで入れ替わる範囲です。',
    en: 'Much is not verified yet, so the places are not settled. The range below each number is how far it could move.',
  },
  breakdown: { ja: '点数の内訳', en: 'How the score is made up' },
  breakdownOf: (name: Localized) => ({ ja: `${name.ja}の点数の内訳`, en: `How the score of ${name.en} is made up` }),
  breakdownLead: {
    ja: '「点数の内訳」では、重み × 点を足し、重みの合計で割って100点満点にしています。機能の名前から出典に進めます。',
    en: '“How the score is made up”: weight × points, added up and divided by the sum of the weights, on a scale of 100. Each feature leads to its sources.',
  },
  points: { ja: '点', en: 'Points' },
  adds: { ja: '加わる点', en: 'Adds' },
  total: { ja: '合計', en: 'Total' },
  verdict: { ja: '判定', en: 'Verdict' },
  methodLink: { ja: '採点方法を読む', en: 'Read the method' },
  breakdownLink: { ja: '内訳と重みを見る', en: 'See the breakdown and the weights' },
  placeOf: (place: number, count: number) => ({
    ja: `${place}位（${count}サービス中）`,
    en: `place ${place} of ${count}`,
  }),
  noPlace: { ja: '順位なし', en: 'no place' },
};
