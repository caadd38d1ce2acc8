import type { Localized } from '../../schema/text.ts';

/** Words of the provider pages. */
export const PROVIDER = {
  listTitle: { ja: 'サーバー一覧', en: 'Services' },
  listLead: (count: number) => ({
    ja: `調べているレンタルサーバー${count}サービスです。記載が少ないサービスも、未確認のまま載せています。`,
    en: `The ${count} rental servers on this site. Services about which little could be read stay in the list, as not verified.`,
  }),
  empty: { ja: 'サービスがまだありません。', en: 'There are no services yet.' },
  known: (known: number, total: number, claims: number) => ({
    ja: `${total}機能のうち${known}機能を確認・記載${claims}件`,
    en: `${known} of ${total} features verified, ${claims} claims`,
  }),
  description: (name: { ja: string; en: string }, known: number, total: number) => ({
    ja: `${name.ja}のセキュリティ機能。${total}機能のうち${known}機能を、出典と確認日つきで示します。`,
    en: `What protects customers of ${name.en}: ${known} of ${total} features, each with its source and date.`,
  }),
  operator: (name: string) => ({ ja: `運営 ${name}`, en: `operated by ${name}` }),
  operatorUnknown: { ja: '運営会社は未確認', en: 'operator not verified' },
  counts: (claims: number, pages: number) => ({
    ja: `記載${claims}件・出典${pages}ページ`,
    en: `${claims} claims from ${pages} pages`,
  }),
  official: { ja: '公式ページ', en: 'official page' },
  barOf: (ranking: string) => ({ ja: `${ranking}での裏づけ`, en: `Evidence in “${ranking}”` }),
  review: { ja: '編集者の所見', en: "The editor's review" },
  status: { ja: '提供状況', en: 'Status' },
  paths: { ja: '攻撃の道筋で見る', en: 'Along the attack paths' },
  pathLink: (attack: Localized) => ({ ja: `${attack.ja}の説明を読む`, en: `Read about “${attack.en}”` }),
  otherClaims: (count: number) => ({
    ja: `判定に使わなかった記載 ${count}件`,
    en: `${count} claim${count === 1 ? '' : 's'} that did not decide`,
  }),
  groupCount: (known: number, total: number) => ({
    ja: `${total}機能のうち${known}機能を確認`,
    en: `${known} of ${total} features verified`,
  }),
  unknownInGroup: { ja: '未確認の機能', en: 'Not verified' },
  unknownNote: {
    ja: '出典が見つかっていません。「提供なし」とは限りません。',
    en: 'No source was found. This does not mean “not offered”.',
  },
  plans: { ja: 'プラン', en: 'Plans' },
  plan: { ja: 'プラン', en: 'Plan' },
  monthly: { ja: '月額（税込）', en: 'Monthly, tax included' },
  initial: { ja: '初期費用', en: 'Set-up fee' },
  priceSource: { ja: '料金の出典', en: 'Where the price was read' },
  yen: (yen: string) => ({ ja: `${yen}円`, en: `¥${yen}` }),
  unverified: { ja: '未確認', en: 'not verified' },
  places: { ja: 'ランキングでの位置', en: 'Places in the rankings' },
  notInAny: { ja: 'どのランキングの対象でもありません。', en: 'No ranking covers this service.' },
  correction: {
    ja: '記載に誤りがあれば、出典を添えてお知らせください。手順は「このサイトについて」にあります。',
    en: 'If a claim is wrong, tell us with a source. The “About” page says how.',
  },
};
