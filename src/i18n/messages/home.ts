/** Words of the home page. */
export const HOME = {
  title: {
    ja: 'サバモリ｜根拠で選ぶ法人向けレンタルサーバーのセキュリティ比較',
    en: 'Sabamori: Japanese rental servers compared by what protects you',
  },
  headline: { ja: '○の数ではなく、根拠で選ぶ。', en: 'Choose by evidence, not by ticks.' },
  lead: (providers: number) => ({
    ja: `レンタルサーバー${providers}サービスのセキュリティ機能を、ひとつずつ出典と確認日を添えて比べます。出典が見つからないことは「未確認」と書き、点数にも幅で表します。`,
    en: `${providers} Japanese rental servers, compared feature by feature, each with its source and the day it was read. What no source tells is shown as “not verified”, and scores carry the width of what is not known.`,
  }),
  doors: [
    {
      path: '/choose/',
      title: { ja: '条件から選ぶ', en: 'Choose by your needs' },
      text: () => ({
        ja: '質問に答えると、必須の条件と候補、確かめる点が分かる',
        en: 'Answer a few questions: musts with reasons, candidates, what to confirm',
      }),
    },
    {
      path: '/compare/',
      title: { ja: '比較表で調べる', en: 'Compare' },
      text: (features: number) => ({
        ja: `${features}の機能を一覧で。セルを開くと記載と出典`,
        en: `All ${features} features in one table; open a cell for its claims and sources`,
      }),
    },
    {
      path: '/attacks/',
      title: { ja: '攻撃の道筋から知る', en: 'Follow the attack paths' },
      text: () => ({
        ja: '被害はどう進み、どの機能がどこで断つのか',
        en: 'How incidents run, and which feature cuts which step',
      }),
    },
    {
      path: '/tools/bounce/',
      title: { ja: '不達メールを診断する', en: 'Diagnose a bounce' },
      text: () => ({
        ja: '自分のアカウントが送ったのか、差出人の偽装か。ブラウザーの中だけで判定',
        en: 'Did your account send it, or was it forged? Judged in your browser alone',
      }),
    },
    {
      path: '/guides/takeover-story/',
      guide: 'takeover-story',
      title: { ja: '不審なエラーメールが届いたら', en: 'Found a strange bounce?' },
      text: () => ({
        ja: '2通のエラーメールから乗っ取りに気づいた、実際の経緯',
        en: 'How two bounces gave a mail account takeover away: a true account',
      }),
    },
    {
      path: '/guides/first-hour/',
      guide: 'first-hour',
      title: { ja: '乗っ取られたら、最初の1時間', en: 'Taken over? The first hour' },
      text: () => ({
        ja: 'することを順番に。印をつけて印刷もできる一覧',
        en: 'What to do in which order: a list to tick or print',
      }),
    },
  ],
  allRankings: { ja: 'ほかのランキング', en: 'More rankings' },
  newest: { ja: '出典の日付が新しい記載', en: 'Claims with the newest sources' },
  newestLead: (claims: number, pages: number) => ({
    ja: `記載${claims}件・出典${pages}ページ`,
    en: `${claims} claims from ${pages} pages`,
  }),
  whyTitle: { ja: 'このサイトの読み方', en: 'How to read this site' },
  why: [
    {
      title: { ja: '出典か、未確認か', en: 'A source, or not verified' },
      text: {
        ja: 'すべての判定に、出典のページと読んだ日が付いています。出典のないものは推測で埋めません。',
        en: 'Every verdict carries its source and the day it was read. Nothing is filled in by guessing.',
      },
    },
    {
      title: { ja: '「ある」だけでは足りない', en: '“Has it” is not enough' },
      text: {
        ja: '初期状態で有効か、何の単位で効くか、有料か。ここまでを答えとして示します。',
        en: 'On by default? For what scope? At what cost? These are part of the answer.',
      },
    },
    {
      title: { ja: '点数には幅がある', en: 'Scores have a width' },
      text: {
        ja: '公式の裏づけ、伝聞、未確認を塗り分けます。確認できたことが少なすぎるサービスには、順位をつけません。',
        en: 'Official evidence, reports and the unknown are drawn apart. A service of which too little is known gets no place at all.',
      },
    },
  ],
} as const;
