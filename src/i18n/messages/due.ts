import type { Localized } from '../../schema/text.ts';
import { formatMonths } from '../format-months.ts';

/** Words of `npm run due`, for editors. */
export const DUE = {
  title: (minutes: number): Localized => ({ ja: `${minutes}分でできること`, en: `Work for ${minutes} minutes` }),
  rule: {
    ja: '種類ごとに重要なものから一つずつ順に取り、時間に入らないものは飛ばします。時間は見積もりです。',
    en: 'In turn one of each kind, the most important first, leaving out what no longer fits. Times are estimates.',
  },
  kinds: {
    overdue: { ja: '期限を過ぎた記載を読み直す', en: 'Read an overdue claim again' },
    disputed: { ja: '食い違いをサーバー会社に問い合わせる', en: 'Ask the host about sources that disagree' },
    unclear: { ja: '読み取りが不確かな記載を確かめる', en: 'Settle a claim that its source leaves open' },
    thin: { ja: '記載の少ないサーバーを調べる', en: 'Look into a provider of which little is known' },
    undocumented: {
      ja: 'どのサーバーも確認できていない機能を調べる',
      en: 'Look for any host that tells of a feature',
    },
    translation: { ja: '翻訳を原文に追いつかせる', en: 'Bring a translation up to its original' },
  },
  waiting: { ja: '待っているもの', en: 'Waiting' },
  minutes: (minutes: number): Localized => ({ ja: `${minutes}分`, en: `${minutes} min` }),
  importance: (importance: number, share: number, months: number): Localized => ({
    ja: `重要度 ${importance.toFixed(0)}（平均の重み${(share * 100).toFixed(1)}％×${formatMonths(months, 'ja')}超過）`,
    en: `importance ${importance.toFixed(0)} (average weight ${(share * 100).toFixed(1)}% × ${formatMonths(months, 'en')} overdue)`,
  }),
  share: (share: number): Localized => ({
    ja: `平均の重み${(share * 100).toFixed(1)}％`,
    en: `average weight ${(share * 100).toFixed(1)}%`,
  }),
  coverage: (coverage: number, names: string[]): Localized => ({
    ja: `確認率${(coverage * 100).toFixed(0)}％。まず ${names.join('、')}`,
    en: `${(coverage * 100).toFixed(0)}% known; first ${names.join(', ')}`,
  }),
  missing: { ja: '英語がない', en: 'there is no English' },
  older: (original: string, translated: string): Localized => ({
    ja: `原文は${original}、翻訳は${translated}`,
    en: `the original is of ${original}, the translation of ${translated}`,
  }),
  none: { ja: '待っているものはありません。', en: 'Nothing waits.' },
};
