import type { Localized } from '../../schema/text.ts';
import { formatDate } from '../format.ts';
import { formatMonths } from '../format-months.ts';

/** Words of the list of what needs checking. */
export const FRESHNESS = {
  title: { ja: '要再確認の一覧', en: 'What needs checking' },
  pageTitle: (page: number) => ({ ja: `要再確認の一覧（${page}ページ目）`, en: `What needs checking, page ${page}` }),
  lead: {
    ja: '期限を過ぎた記載と、読み取りが不確かな記載です。公式の記載でも「公式」の裏づけには数えず、「伝聞・要再確認」に下げています。読み直すべき順に並べました。',
    en: 'Claims past their shelf life, and claims read with low confidence. Even official ones do not count as official evidence until they are read again. The most important come first.',
  },
  asOf: (today: string) => ({ ja: `${formatDate(today, 'ja')}時点`, en: `As of ${formatDate(today, 'en')}` }),
  total: (needed: number, claims: number) => ({
    ja: `記載${claims}件のうち${needed}件`,
    en: `${needed} of ${claims} claims`,
  }),
  groups: {
    overdue: {
      name: { ja: '期限を過ぎた記載', en: 'Past the shelf life' },
      lead: {
        ja: '重要度の高い順です。重要度＝機能の平均の重み（％、小数第1位まで）×期限を過ぎた月数。平均の重みは、その機能が各ランキングの重みに占める割合を、全ランキングで平均した値です。始まった月は1か月と数えます。',
        en: 'In order of importance: the feature’s average weight in percent, to one decimal, × the months past the shelf life. The average weight is the feature’s share of each ranking’s weight, averaged over all rankings. A month that has begun counts as one.',
      },
    },
    unclear: {
      name: { ja: '読み取りが不確かな記載', en: 'Unclear in the source' },
      lead: {
        ja: '期限内ですが、出典の書き方からは言い切れなかった記載です。機能の平均の重みが大きい順、同じなら古い順に並べています。',
        en: 'Within the shelf life, but the source does not settle the matter. In order of the feature’s average weight, then the older first.',
      },
    },
    beaten: {
      name: { ja: '判定の根拠になっていない記載', en: 'Claims on which no verdict rests' },
      lead: {
        ja: '上の二つのどちらかに当たりますが、より確かな記載で判定しているため、急ぎません。',
        en: 'One of the above applies, but a stronger claim decides, so there is no hurry.',
      },
    },
  },
  disputed: { ja: '記載が食い違う判定', en: 'Verdicts whose sources disagree' },
  disputedLead: {
    ja: '同じ強さの出典が食い違い、控えめなほうを判定としたものです（決め方は各判定に書いています）。ホスティング会社の回答があれば決着します。',
    en: 'Equally strong sources disagree and the verdict keeps the more cautious side; each says why. An answer from the host would settle it.',
  },
  count: (count: number) => ({ ja: `${count}件`, en: String(count) }),
  none: { ja: 'いま読み直しが必要な記載はありません。', en: 'No claim needs checking now.' },
  age: (months: number): Localized => ({
    ja: `記載の日から${formatMonths(months, 'ja')}`,
    en: `${formatMonths(months, 'en')} old`,
  }),
  overdue: (overdue: number, shelfLife: number): Localized => ({
    ja: `期限（${shelfLife}か月）を${formatMonths(overdue, 'ja')}過ぎ`,
    en: `${formatMonths(overdue, 'en')} past its shelf life of ${shelfLife} months`,
  }),
  /** All three with one decimal at most, so that the product can be checked. */
  importance: (importance: number, percent: number, months: number): Localized => ({
    ja: `重要度 ${importance.toFixed(1)}（${percent.toFixed(1)}%×${months}か月）`,
    en: `importance ${importance.toFixed(1)} (${percent.toFixed(1)}% × ${months} ${months === 1 ? 'month' : 'months'})`,
  }),
  share: (percent: number): Localized => ({
    ja: `平均の重み ${percent.toFixed(1)}%`,
    en: `average weight ${percent.toFixed(1)}%`,
  }),
  pages: { ja: '一覧のページ', en: 'Pages of the list' },
  page: (page: number) => ({ ja: `${page}ページ目`, en: `Page ${page}` }),
  shelfLives: { ja: '機能ごとの期限', en: 'Shelf lives by feature' },
  help: {
    ja: 'いまの公式ページをご存じでしたら、出典を添えてお知らせください。',
    en: 'If you know the current official page, please tell us with a source.',
  },
};
