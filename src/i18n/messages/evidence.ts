import { formatDate } from '../format.ts';

/** Words for claims, sources and evidence bars. */
export const EVIDENCE = {
  proven: { ja: '公式で裏づけ', en: 'Official evidence' },
  reported: { ja: '伝聞・要再確認', en: 'Reported, or to be checked again' },
  possible: { ja: '未確認（あれば加点）', en: 'Not verified (would add points)' },
  /** What a bar says to those who do not see it; the script of a ranking fills it anew. */
  bar: {
    ja: '公式の裏づけで{proven}点、伝聞まで含めて{reported}点、未確認がすべて備わっていれば{possible}点',
    en: '{proven} points on official evidence, {reported} with reports, {possible} if everything not verified were there',
  },
  source: { ja: '出典', en: 'Source' },
  untitled: { ja: '題名のないページ', en: 'untitled page' },
  pageDate: (date: string) => ({
    ja: `ページの日付 ${formatDate(date, 'ja')}`,
    en: `page dated ${formatDate(date, 'en')}`,
  }),
  readOn: (date: string) => ({ ja: `${formatDate(date, 'ja')}に確認`, en: `read on ${formatDate(date, 'en')}` }),
  storedCopy: { ja: '保存版を確認', en: 'stored copy' },
  live: { ja: '公開中のページを確認', en: 'live page' },
  allPlans: { ja: '全プラン', en: 'all plans' },
  lowConfidence: { ja: '読み取りが不確か', en: 'unclear in the source' },
  disputed: {
    ja: '出典が食い違い、公式かどうか、ページの日付、読んだ日のどれでも優劣がつきません。',
    en: 'Sources disagree, and neither their kind nor their dates settle it.',
  },
  /** How such a dispute is decided, and what is said of the side that is kept and of the others. */
  decided: {
    weaker: {
      rule: {
        ja: '弱いほうの対応を判定とし、点数は両方の幅で数えます。',
        en: 'The verdict keeps the weaker support; the score runs from the weaker to the stronger.',
      },
      kept: { ja: '弱いほうなので、これを判定とした', en: 'the weaker, kept as the verdict' },
      notKept: { ja: '判定には採らず、点数の幅にだけ数えた', en: 'not kept; counts only in the range of the score' },
    },
    paid: {
      rule: {
        ja: '有料オプションも一部対応も点数は同じなので、追加の費用がかかる有料オプションを判定とします。',
        en: 'A paid option and a part count the same in points; the verdict keeps the paid option, which costs extra.',
      },
      kept: { ja: '追加の費用がかかるので、これを判定とした', en: 'costs extra, kept as the verdict' },
      notKept: { ja: '判定には採らなかった（点数は同じ）', en: 'not kept; its points are the same' },
    },
    off: {
      rule: {
        ja: '初期設定が有効でも無効でも点数は同じなので、無効のほうを判定とします。',
        en: 'On or off by default, the points are the same; the verdict keeps off.',
      },
      kept: { ja: '初期設定が無効なので、これを判定とした', en: 'off by default, kept as the verdict' },
      notKept: { ja: '判定には採らなかった（点数は同じ）', en: 'not kept; its points are the same' },
    },
  },
  claims: (count: number) => ({ ja: `記載${count}件`, en: `${count} claim${count === 1 ? '' : 's'}` }),
  defaults: {
    on: { ja: '初期有効', en: 'on by default' },
    off: { ja: '初期無効', en: 'off by default' },
  },
  openClaims: { ja: '出典を見る', en: 'show the sources' },
  close: { ja: '閉じる', en: 'Close' },
};
