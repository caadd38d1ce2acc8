import { formatDate } from '../format.ts';

/** Words of the feature, attack and guide pages. */
export const FEATURE = {
  listTitle: { ja: '機能一覧', en: 'Features' },
  listLead: (count: number) => ({
    ja: `比べている${count}の機能です。それぞれ、何を止めて何を止められないか、どのサービスにあるかを説明します。`,
    en: `The ${count} features that are compared: what each stops, what it does not, and who has it.`,
  }),
  whatCounts: { ja: '「対応」と数える条件', en: 'What counts as offered' },
  aliases: { ja: '検索で使われる言葉', en: 'Words people search for' },
  question: { ja: 'ホスティング会社への質問', en: 'The question to ask a host' },
  shelfLife: (months: number) => ({
    ja: `この機能の記載は${months}か月で読み直します。`,
    en: `Claims about this feature are read again after ${months} months.`,
  }),
  who: { ja: 'サービスごとの判定', en: 'Verdicts by service' },
  offers: (count: number) => ({ ja: `${count}サービス`, en: `${count} service${count === 1 ? '' : 's'}` }),
  unknownLead: {
    ja: '出典が見つかっていないサービスです。「提供なし」とは限りません。',
    en: 'No source was found for these. This does not mean “not offered”.',
  },
  cuts: { ja: 'この機能が断つ攻撃の段階', en: 'Attack steps it cuts' },
  empty: { ja: '機能がまだありません。', en: 'There are no features yet.' },
};

export const ATTACK = {
  listTitle: { ja: '攻撃の道筋', en: 'Attack paths' },
  listLead: {
    ja: '被害はどう進むのか。段階ごとに、どの機能が断てるのかを示します。',
    en: 'How incidents run, step by step, and which features cut each step.',
  },
  steps: { ja: '段階と、それを断つ機能', en: 'The steps, and what cuts them' },
  cutBy: { ja: '断つ機能', en: 'cut by' },
  who: { ja: '初期状態で多く断てるサービス', en: 'Services whose defaults cut most steps' },
  whoLead: {
    ja: '段階を断つ機能のどれかが初期状態で有効なら「断つ」と数えます。未確認の機能は数えません。記載のないサービスは除いています。',
    en: 'A step counts as cut when one of its features is on by default. What is not verified does not count. Services without a claim here are left out.',
  },
  byDefault: { ja: '初期状態で断つ', en: 'Cut by default' },
  configured: { ja: '設定・追加で断てる（計）', en: 'Can be cut (in all)' },
  nobody: { ja: '段階を断てると確認できたサービスはまだありません。', en: 'No service is yet known to cut a step.' },
  empty: { ja: '攻撃の道筋がまだありません。', en: 'There are no attack paths yet.' },
};

export const GUIDE = {
  listTitle: { ja: 'ガイド', en: 'Guides' },
  listLead: {
    ja: '実際に起きたことと、そこから言えることをまとめています。',
    en: 'What really happened, and what can be learned from it.',
  },
  story: { ja: '体験談', en: 'first-hand story' },
  guide: { ja: '解説', en: 'guide' },
  reviewed: (date: string) => ({
    ja: `最終見直し ${formatDate(date, 'ja')}`,
    en: `last reviewed ${formatDate(date, 'en')}`,
  }),
  japaneseOnly: { ja: '', en: 'in Japanese only' },
  empty: { ja: 'ガイドがまだありません。', en: 'There are no guides yet.' },
};
