/** Words in the pictures of link previews. */
export const PREVIEW = {
  asOf: (date: string) => ({
    ja: `すべての判定に出典つき・${date}確認`,
    en: `Every verdict with its source · read on ${date}`,
  }),
  noClaims: { ja: '記載はまだありません', en: 'No claims yet' },
  verified: (providers: number, features: number) => ({
    ja: `${providers}サービス×${features}機能のうち、確認できた割合`,
    en: `How much of ${providers} services × ${features} features is verified`,
  }),
};
