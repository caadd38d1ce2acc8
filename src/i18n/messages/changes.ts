import type { Localized } from '../../schema/text.ts';
import type { ChangeKind } from '../../schema/vocabulary.ts';
import { formatDate } from '../format.ts';

/** Words of the changes page, of the histories on other pages, and of the feeds. */
export const CHANGES = {
  title: { ja: '変更の記録', en: 'What changed' },
  pageTitle: (page: number) => ({ ja: `変更の記録（${page}ページ目）`, en: `What changed, page ${page}` }),
  lead: {
    ja: '記載の追加・変更・取り下げ・読み直し、判定の変化、料金と提供状況の変化を、新しい順に記録しています。',
    en: 'Claims added, changed, withdrawn and read again; verdicts that turned; prices and statuses that moved. The newest come first.',
  },
  none: { ja: 'まだ変更の記録はありません。', en: 'Nothing has changed yet.' },
  count: { ja: '{count}件', en: '{count}' },
  countOfAll: { ja: '変更 {count}件', en: 'Changes: {count}' },
  provider: { ja: 'サービス', en: 'Service' },
  everyProvider: { ja: 'すべてのサービス', en: 'All services' },
  feature: { ja: '機能', en: 'Feature' },
  everyFeature: { ja: 'すべての機能', en: 'All features' },
  noneLeft: { ja: 'この組み合わせの変更はまだありません。', en: 'Nothing has changed for this choice yet.' },
  broken: {
    ja: '変更の一覧を読み込めませんでした。通信を確かめて、選び直してください。',
    en: 'The list of changes could not be loaded. Check the connection and choose again.',
  },
  kinds: {
    'provider-added': { ja: '掲載', en: 'listed' },
    'provider-renamed': { ja: '改称', en: 'renamed' },
    'provider-removed': { ja: '掲載終了', en: 'no longer listed' },
    'status-changed': { ja: '提供状況', en: 'status' },
    'verdict-turned': { ja: '判定の変化', en: 'verdict turned' },
    'claim-added': { ja: '記載の追加', en: 'claim added' },
    'claim-changed': { ja: '記載の変更', en: 'claim changed' },
    'claim-withdrawn': { ja: '記載の取り下げ', en: 'claim withdrawn' },
    'claim-read-again': { ja: '読み直し', en: 'read again' },
    'price-moved': { ja: '料金', en: 'price' },
  } satisfies Record<ChangeKind, Localized>,
  byProvider: { ja: 'サービスごとの記録', en: 'By service' },
  byFeature: { ja: '機能ごとの記録', en: 'By feature' },
  renames: { ja: 'アドレスが変わったサービス', en: 'Services whose address changed' },
  subscribe: { ja: 'フィードで受け取る', en: 'Follow by feed' },
  feed: { ja: 'Atomフィード', en: 'Atom feed' },
  feedOf: (name: string) => ({ ja: `${name}の変更`, en: `Changes: ${name}` }),
  guidesFeed: { ja: 'ガイドの更新', en: 'Guides' },
  calendar: { ja: '読み直しの期日（iCalendar）', en: 'Days on which claims fall due (iCalendar)' },
  feedsElsewhere: {
    ja: 'サービスごと、機能ごとのフィードは、それぞれのページにあります',
    en: 'Each service and each feature has a feed of its own, on its page',
  },
  history: { ja: '変更の記録', en: 'History' },
  all: { ja: 'すべての変更', en: 'All changes' },
  listed: (date: string) => ({ ja: `${formatDate(date, 'ja')}に掲載`, en: `listed on ${formatDate(date, 'en')}` }),
  older: (count: number) => ({ ja: `これより前の${count}件はフィードにあります。`, en: `The feed has ${count} more.` }),
  pages: { ja: '一覧のページ', en: 'Pages of the list' },
  page: (page: number) => ({ ja: `${page}ページ目`, en: `Page ${page}` }),
  moved: (name: string) => ({ ja: `${name}のページは移りました`, en: `${name} has moved` }),
  movedLink: { ja: '新しいページへ', en: 'Go to the new page' },
};

/** The sentences in which `npm run changes` tells of a change; an editor may mend what it wrote. */
export const CHANGE_SENTENCES = {
  providerAdded: (name: Localized, claims: number, features: number): Localized => ({
    ja:
      claims === 0
        ? `${name.ja}を掲載しました。記載はまだありません。`
        : `${name.ja}を掲載しました（記載${claims}件、判定のある機能${features}）。`,
    en:
      claims === 0
        ? `${name.en} is listed; there are no claims yet.`
        : `${name.en} is listed with ${claims} claim${claims === 1 ? '' : 's'}, and a verdict on ${features} feature${features === 1 ? '' : 's'}.`,
  }),
  providerRemoved: (name: Localized): Localized => ({
    ja: `${name.ja}の掲載を終えました。`,
    en: `${name.en} is no longer listed.`,
  }),
  providerRenamed: (before: Localized, name: Localized): Localized => ({
    ja: `${before.ja}の名称が${name.ja}に変わりました。`,
    en: `${before.en} is now called ${name.en}.`,
  }),
  addressChanged: (name: Localized): Localized => ({
    ja: `${name.ja}のページのアドレスが変わりました。`,
    en: `The page of ${name.en} has a new address.`,
  }),
  statusChanged: (name: Localized, before: Localized, after: Localized): Localized => ({
    ja: `${name.ja}の提供状況が「${before.ja}」から「${after.ja}」に変わりました。`,
    en: `The status of ${name.en} went from “${before.en}” to “${after.en}”.`,
  }),
  verdictTurned: (name: Localized, feature: Localized, before: Localized, after: Localized): Localized => ({
    ja: `${name.ja}の${feature.ja}の判定が「${before.ja}」から「${after.ja}」に変わりました。`,
    en: `The verdict on ${feature.en} at ${name.en} went from “${before.en}” to “${after.en}”.`,
  }),
  because: (reasons: readonly Localized[]): Localized => ({
    ja: `（${reasons.map(({ ja }) => ja).join('、')}）`,
    en: ` (${reasons.map(({ en }) => en).join(', ')})`,
  }),
  reasons: {
    'claim-added': (count: number): Localized => ({ ja: `記載${count}件を追加`, en: countOf(count, 'added') }),
    'claim-changed': (count: number): Localized => ({ ja: `記載${count}件を変更`, en: countOf(count, 'changed') }),
    'claim-withdrawn': (count: number): Localized => ({
      ja: `記載${count}件を取り下げ`,
      en: countOf(count, 'withdrawn'),
    }),
    'claim-read-again': (count: number): Localized => ({
      ja: `記載${count}件を読み直し`,
      en: countOf(count, 'read again'),
    }),
  },
  alike: (name: Localized, reason: Localized, features: Localized): Localized => ({
    ja: `${name.ja}の${reason.ja}しました（${features.ja}）。判定は変わりません。`,
    en: `At ${name.en}, ${reason.en} (${features.en}). The verdicts stand.`,
  }),
  rules: { ja: '記載はそのままで、機能の定義を変更', en: 'the claims are the same, the feature is defined anew' },
  'claim-added': (name: Localized, feature: Localized, said: Localized): Localized => ({
    ja: `${name.ja}の${feature.ja}に、「${said.ja}」とする記載を加えました。`,
    en: `A claim on ${feature.en} at ${name.en} was added: “${said.en}”.`,
  }),
  'claim-changed': (name: Localized, feature: Localized, said: Localized): Localized => ({
    ja: `${name.ja}の${feature.ja}の記載を改めました（いまは「${said.ja}」）。判定は変わりません。`,
    en: `A claim on ${feature.en} at ${name.en} was reworded (now “${said.en}”). The verdict stands.`,
  }),
  'claim-withdrawn': (name: Localized, feature: Localized, said: Localized): Localized => ({
    ja: `${name.ja}の${feature.ja}の、「${said.ja}」とする記載を取り下げました。判定は変わりません。`,
    en: `The claim on ${feature.en} at ${name.en} that said “${said.en}” was withdrawn. The verdict stands.`,
  }),
  'claim-read-again': (name: Localized, feature: Localized, readOn: string): Localized => ({
    ja: `${name.ja}の${feature.ja}の記載を${formatDate(readOn, 'ja')}に読み直しました。内容は変わりません。`,
    en: `The claim on ${feature.en} at ${name.en} was read again on ${formatDate(readOn, 'en')}. It says the same.`,
  }),
  priceMoved: (name: Localized, plan: Localized, before: Localized, after: Localized): Localized => ({
    ja: `${name.ja}の${plan.ja}の料金が、${before.ja}から${after.ja}に変わりました。`,
    en: `The price of ${plan.en} at ${name.en} went from ${before.en} to ${after.en}.`,
  }),
  initial: (yen: string): Localized => ({ ja: `・初期費用${yen}円`, en: ` plus ¥${yen} at the start` }),
};

function countOf(count: number, what: string): string {
  return `${count} claim${count === 1 ? '' : 's'} ${what}`;
}
