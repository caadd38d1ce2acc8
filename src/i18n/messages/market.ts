import type { TierCounts } from '../../charts/documentation-map.ts';
import type { OfferCounts } from '../../charts/offer-counts.ts';
import type { PriceScoreChart } from '../../charts/price-score.ts';
import type { Localized } from '../../schema/text.ts';
import { formatNumber, formatShare } from '../format.ts';

/** Words of the pictures of the market. */
export const MARKET = {
  title: { ja: '市場の見取り図', en: 'The market at a glance' },
  lead: {
    ja: '比較表の中身を3枚の図にしました。どの図にも、同じ数を載せた表があります。',
    en: 'The comparison in three pictures, each with a table that holds the same numbers.',
  },
  asTable: { ja: '同じ内容を表で見る', en: 'The same as a table' },
  service: { ja: 'サービス', en: 'Service' },
  feature: { ja: '機能', en: 'Feature' },

  offersTitle: { ja: '機能ごとの提供状況', en: 'How each feature is offered' },
  offersLead: (providers: number) => ({
    ja: `掲載している${providers}サービスを機能ごとに数え、提供を確認できたサービスの多い順に並べました。点の部分は未確認で、「提供なし」とは限りません。`,
    en: `The ${providers} services counted by feature; first the features that most of them are known to offer. The dotted part is not verified, which does not mean “not offered”.`,
  }),
  offersTable: { ja: '機能ごとの提供状況の表', en: 'Table: how each feature is offered' },
  offersBar: ({ known, total }: OfferCounts) => ({
    ja: `${total}サービスのうち確認できたのは${known}`,
    en: `${known} of ${total} services verified`,
  }),
  verified: { ja: '確認数', en: 'Verified' },
  knownOf: (known: number, total: number) => `${known}/${total}`,
  marketLink: { ja: 'ほかの機能と並べて見る', en: 'See it beside the other features' },

  mapTitle: { ja: '公表されている機能', en: 'What the market documents' },
  mapLead: (counts: TierCounts) => {
    const cells = counts.proven + counts.reported + counts.unknown;
    const share = (count: number) => formatShare(cells === 0 ? 0 : count / cells);
    return {
      ja: `サービスと機能を組み合わせた${formatNumber(cells)}欄のうち、公式の裏づけがあるのは${counts.proven}欄（${share(counts.proven)}）、伝聞にとどまるのは${counts.reported}欄（${share(counts.reported)}）です。残りの${formatNumber(counts.unknown)}欄は、出典が見つかっていません。`,
      en: `Of ${formatNumber(cells)} cells, services by features, ${counts.proven} (${share(counts.proven)}) rest on official evidence and ${counts.reported} (${share(counts.reported)}) only on reports. For the other ${formatNumber(counts.unknown)} no source was found.`,
    };
  },
  mapLegend: {
    proven: { ja: '公式の裏づけがある', en: 'official evidence' },
    reported: { ja: '伝聞・要再確認', en: 'reported, or to be checked again' },
    possible: { ja: '未確認', en: 'not verified' },
  },
  mapFrame: { ja: 'サービスと機能の図', en: 'Map of services and features' },
  mapTable: { ja: '公表されている機能の表', en: 'Table: what the market documents' },
  mapColumns: { ja: '機能ごとの裏づけ', en: 'Evidence by feature' },
  mapTotal: { ja: '判定のあるサービスの数', en: 'Services with a verdict' },
  mapNothing: { ja: 'どの機能も出典が見つかっていないサービス', en: 'Services for which no source was found at all' },
  none: { ja: 'なし', en: 'none' },

  priceTitle: { ja: '料金と公式の裏づけ', en: 'Price and official evidence' },
  priceLead: (ranking: Localized, { priced, unpriced }: PriceScoreChart) => {
    const all = priced.length + unpriced.length;
    return {
      ja: `「${ranking.ja}」で順位のある${all}サービスのうち、月額を確認できたのは${priced.length}サービスです。確認できないサービスは右側に分け、料金の軸には置きません。月額は分かっているうち最も安いプランのもので、契約期間はそろっていません。`,
      en: `Of the ${all} services with a place in “${ranking.en}”, the monthly price of ${priced.length} is known. The others stand apart on the right, off the price axis. The price is that of the cheapest plan known; terms differ.`,
    };
  },
  priceChart: { ja: '料金と公式の裏づけの図', en: 'Chart: price and official evidence' },
  priceDescription: {
    ja: '横は月額、縦は点数。番号ごとの値は下の表にあります。',
    en: 'Price runs across, score upwards. The table below gives the values of each number.',
  },
  priceTable: { ja: '料金と公式の裏づけの表', en: 'Table: price and official evidence' },
  scoreAxis: { ja: '点', en: 'Points' },
  yenAxis: { ja: '月額（円）', en: 'Yen a month' },
  priceUnknown: { ja: '料金は未確認', en: 'Price not verified' },
  number: { ja: '番号', en: 'No.' },
  price: { ja: '月額', en: 'Monthly price' },
  proven: { ja: '公式の裏づけ', en: 'Official evidence' },
  reported: { ja: '伝聞まで含む', en: 'With reports' },
};
