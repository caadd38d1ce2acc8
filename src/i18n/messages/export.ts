/** Words of the files that readers take away from the comparison. */
export const EXPORT = {
  headings: {
    name: { ja: 'サービス', en: 'Service' },
    plan: { ja: 'プラン', en: 'Plan' },
    operator: { ja: '運営会社', en: 'Operator' },
    segment: { ja: '対象', en: 'Segment' },
    status: { ja: '提供状況', en: 'Status' },
    price: { ja: '月額（円・税込）', en: 'Yen a month, tax included' },
  },
  claims: {
    provider: { ja: 'サービス', en: 'Service' },
    feature: { ja: '機能', en: 'Feature' },
    support: { ja: '対応', en: 'Support' },
    plans: { ja: 'プラン', en: 'Plans' },
    detail: { ja: '内容', en: 'Detail' },
    tier: { ja: '裏づけ', en: 'Tier' },
    kind: { ja: '出典の種類', en: 'Kind of source' },
    title: { ja: '出典の題名', en: 'Title' },
    address: { ja: '出典のアドレス', en: 'Address' },
    pageDate: { ja: 'ページの日付', en: 'Page date' },
    readOn: { ja: '読んだ日', en: 'Read on' },
  },
  sheets: { table: { ja: '比較', en: 'Comparison' }, claims: { ja: '記載と出典', en: 'Claims and sources' } },
  about: {
    address: { ja: 'この表を開くアドレス', en: 'Address of this view' },
    date: { ja: 'データの日付', en: 'Date of the data' },
    method: { ja: '採点方法の版', en: 'Method version' },
    licence: { ja: 'ライセンス', en: 'Licence' },
    licenceText: { ja: 'CC BY 4.0（サバモリ）', en: 'CC BY 4.0 (Sabamori)' },
    note: {
      ja: '出典の多くは保存版のページです。契約の前に公式ページを確かめてください。',
      en: 'Most sources were read as stored copies: check the official page before you sign.',
    },
  },
};
