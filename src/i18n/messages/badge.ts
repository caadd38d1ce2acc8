import { formatDate, formatStampDate } from '../format.ts';

/** Words of the badges and embed cards for other sites, and of the section that offers them. */
export const BADGE = {
  verified: (known: number, total: number) => ({
    ja: `${total}機能のうち${known}機能を確認`,
    en: `${known} of ${total} features verified`,
  }),
  readOn: (date: string) => ({ ja: `${formatStampDate(date)}確認`, en: `read ${formatStampDate(date)}` }),
  asOf: (date: string) => ({ ja: `${formatDate(date, 'ja')}に確認`, en: `as read on ${formatDate(date, 'en')}` }),
  noClaims: { ja: '記載なし', en: 'no claims' },
  title: (name: string) => ({ ja: `${name}（サバモリ）`, en: `${name} (Sabamori)` }),
  description: (name: string) => ({
    ja: `${name}のセキュリティ判定。出典つきの詳細はサバモリのページにあります。`,
    en: `The security verdict on ${name}. The page on Sabamori shows the sources.`,
  }),
  evidence: { ja: '出典を見る（サバモリ）', en: 'See the sources on Sabamori' },
};
