/** Words of the page on badges, cards, feeds and Markdown for other sites and programs. */
export const FOR_OTHERS = {
  title: { ja: '他のサイトで使う', en: 'For other sites' },
  lead: {
    ja: '判定を載せるバッジとカード、更新を知らせるフィード、プログラムが読む Markdown を用意しています。どれも無料で、登録は要りません。',
    en: 'Badges and cards that show a verdict, feeds that tell of changes, and Markdown for programs. All free, without registration.',
  },
  badge: { ja: 'バッジ', en: 'Badges' },
  badgeLead: {
    ja: '判定を言葉と日付で示す SVG 画像です。判定が変わると、画像も変わります。',
    en: 'An SVG image with the verdict in words and its date. When the verdict turns, so does the image.',
  },
  card: { ja: '埋め込みカード', en: 'Embed cards' },
  cardLead: {
    ja: '枠（iframe）で表示する小さなページです。スクリプトも Cookie も使いません。',
    en: 'A small page for a frame (iframe). It has no script and no cookie.',
  },
  cardLink: { ja: 'カードを見る', en: 'See the card' },
  code: { ja: '貼り付けるHTML', en: 'HTML to copy' },
  addresses: { ja: 'アドレスの決まり', en: 'How the addresses are made' },
  addressesLead: {
    ja: 'id は、サービスや機能のページのアドレスにある名前です（/providers/xserver/ なら xserver）。機能ごとのものは、判定のある機能にだけあります。',
    en: 'An id is the name in the address of a service’s or feature’s page (xserver in /providers/xserver/). Those for a feature exist where there is a verdict.',
  },
  what: { ja: '種類', en: 'What' },
  address: { ja: 'アドレス', en: 'Address' },
  kinds: {
    providerBadge: { ja: 'サービスのバッジ', en: 'Badge of a service' },
    featureBadge: { ja: '機能ごとのバッジ', en: 'Badge of one feature' },
    providerCard: { ja: 'サービスのカード', en: 'Card of a service' },
    featureCard: { ja: '機能ごとのカード', en: 'Card of one feature' },
    providerFeed: { ja: 'サービスの変更のフィード', en: 'Feed of a service’s changes' },
    featureFeed: { ja: '機能の変更のフィード', en: 'Feed of a feature’s changes' },
    twin: { ja: 'ページの Markdown 版', en: 'A page as Markdown' },
  },
  feeds: { ja: 'フィードとカレンダー', en: 'Feeds and calendar' },
  programs: { ja: 'プログラムと言語モデルのために', en: 'For programs and language models' },
  llms: { ja: 'llms.txt（Markdown 版の目次）', en: 'llms.txt (contents of the Markdown versions)' },
};
