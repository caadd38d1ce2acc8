/** Words of the comparison page. */
export const COMPARE = {
  title: { ja: '比較表', en: 'Comparison' },
  description: (providers: number, features: number) => ({
    ja: `レンタルサーバー${providers}サービスのセキュリティ機能${features}項目を、出典と確認日つきで比べる表。`,
    en: `${providers} Japanese rental servers against ${features} security features, with a source and a date for every cell.`,
  }),
  lead: (providers: number, features: number) => ({
    ja: `${providers}サービス × ${features}機能。セルを押すと、記載・出典・確認した日が開きます。斜線は未確認です（「提供なし」とは限りません）。確認できた機能の多いサービスから並べています。`,
    en: `${providers} services × ${features} features. Open a cell to read its claims, sources and dates. Hatched cells are not verified, which does not mean “not offered”. Services of which most is verified come first.`,
  }),
  core: { ja: '核となる機能', en: 'Core features' },
  provider: { ja: 'サービス', en: 'Service' },
  caption: {
    ja: 'サービスごとの機能の判定。先頭の4列が核となる機能です。確認できた機能の多いサービスから並べています。',
    en: 'Verdicts by service and feature. The first four columns are the core features. Services of which most is verified come first.',
  },
  frame: { ja: '比較表（横と縦にスクロールできます）', en: 'Comparison table (scrolls both ways)' },
  more: { ja: 'サービスのページで見る', en: 'See it on the service’s page' },
  empty: { ja: '比べるサービスがまだありません。', en: 'There are no services to compare yet.' },
};
