import { formatDate } from '../format.ts';

/** Words of the feature and guide pages. */
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

export const GUIDE = {
  listTitle: { ja: 'ガイド', en: 'Guides' },
  listLead: {
    ja: '被害に気づいたときの動き方、しくみの解説、サーバーの選び方を、出典を添えてまとめています。',
    en: 'What to do when something is wrong, how things work, and how to choose a host, with numbered sources.',
  },
  story: { ja: '体験談', en: 'first-hand story' },
  guide: { ja: '解説', en: 'guide' },
  groups: {
    first: { ja: 'いま困っているとき', en: 'When something is wrong now' },
    understand: { ja: 'しくみを知る', en: 'How it works' },
    choose: { ja: '選ぶ・移る', en: 'Choosing and moving' },
  },
  contents: { ja: '目次', en: 'Contents' },
  readingTime: (minutes: number) => ({ ja: `読む時間 約${minutes}分`, en: `about ${minutes} min to read` }),
  neighbours: { ja: '前後のガイド', en: 'Other guides' },
  previous: { ja: '前のガイド', en: 'Previous guide' },
  next: { ja: '次のガイド', en: 'Next guide' },
  reviewed: (date: string) => ({
    ja: `最終見直し ${formatDate(date, 'ja')}`,
    en: `last reviewed ${formatDate(date, 'en')}`,
  }),
  japaneseOnly: { ja: '', en: 'in Japanese only' },
  empty: { ja: 'ガイドがまだありません。', en: 'There are no guides yet.' },
};
