import { LICENSES } from './licenses.ts';

/** Words of the about page: editorial policy, corrections, licences. */
export const ABOUT = {
  title: { ja: 'このサイトについて', en: 'About this site' },
  lead: {
    ja: 'サバモリは、法人がレンタルサーバーを選ぶときに、何が自社を守るのかを出典つきで比べるサイトです。鯖（サーバー）を守る、から名づけました。',
    en: 'Sabamori compares Japanese rental servers for businesses by what protects them, with a source for every statement. The name joins saba, Japanese slang for a server, and mori, to guard.',
  },
  sections: [
    {
      id: 'why',
      title: { ja: 'はじまり', en: 'How it began' },
      paragraphs: [
        {
          ja: '運営者のメールアカウントが乗っ取られ、モルドバから迷惑メールが送られました。気づく手がかりは、身に覚えのない2通のエラーメールだけでした。この経験から、事故を防ぎ、気づき、立て直すための機能を比べるサイトを作りました。',
          en: 'The owner’s mail account was taken over and spam was sent through it from Moldova. Two unexplained bounces were the only sign. Out of that came a site that compares what prevents, reveals and repairs such incidents.',
        },
      ],
      link: { path: '/guides/takeover-story/', text: { ja: '体験談を読む', en: 'Read the story' } },
    },
    {
      id: 'money',
      title: { ja: '広告と収入', en: 'Advertising and income' },
      paragraphs: [
        {
          ja: '広告、アフィリエイトリンク、掲載料はありません。ホスティング会社から収入を得ていません。順位や判定を売ることもありません。',
          en: 'There is no advertising, no affiliate link and no listing fee. The site earns nothing from hosts, and neither places nor verdicts are for sale.',
        },
      ],
    },
    {
      id: 'policy',
      title: { ja: '編集方針', en: 'Editorial policy' },
      paragraphs: [
        {
          ja: '出典のあることだけを、自分たちの言葉で書きます。出典がなければ「未確認」と書きます。公式の記載を第三者の記載より重く見ます。',
          en: 'We write what a source tells, in our own words. Without a source it says “not verified”. What the host itself documents outweighs what others say.',
        },
        {
          ja: '出典の多くは、公開中のページではなく保存版のページで読みました。いまの内容と違うことがあります。契約の前に、必ず公式ページを確かめてください。',
          en: 'Most sources were read as stored copies, not as live pages, and may differ from what the pages say now. Always check the official page before you sign.',
        },
        {
          ja: '運営者は、掲載しているサービスの一部を自分で契約して使っています。その体験にもとづく記載は「運営者の体験」と明示し、公式の記載より下に扱います。',
          en: 'The owner is a paying customer of some of the services listed. Claims from that experience are marked “first-hand account” and rank below official pages.',
        },
      ],
    },
    {
      id: 'corrections',
      title: { ja: '訂正', en: 'Corrections' },
      paragraphs: [
        {
          ja: '誤りを見つけた方、記載に異議のあるホスティング会社の方は、サービス名、機能名、正しい内容、根拠となるページのアドレスを添えて、このサイトのリポジトリの課題（issue）でお知らせください。公式の回答は「公式の回答」という出典として記録し、判定に反映します。',
          en: 'If you find a mistake, or are a host that disagrees with a claim, open an issue in this site’s repository with the service, the feature, what is right, and the address of a page that shows it. A host’s answer is recorded as a source of its own kind, “official answer”, and counts in the verdict.',
        },
      ],
    },
    {
      id: 'privacy',
      title: { ja: 'プライバシー', en: 'Privacy' },
      paragraphs: [
        {
          ja: 'Cookie もアクセス解析も使わず、ほかのサイトへの通信もしません。配色の選択だけを、お使いのブラウザに保存します。',
          en: 'No cookies, no analytics, no request to any other site. Only your choice of light or dark is kept, in your own browser.',
        },
      ],
    },
    {
      id: 'licence',
      title: { ja: 'ライセンス', en: 'Licences' },
      paragraphs: [
        {
          ja: 'データと文章は CC BY 4.0 で使えます（「サバモリ」と明記してください）。プログラムは MIT License です。サービス名・会社名は各社のものです。',
          en: 'Data and texts are under CC BY 4.0 (credit “Sabamori”); the program is under the MIT License. Names of services and companies belong to their owners.',
        },
      ],
      link: { path: '/licenses/', text: LICENSES.link },
    },
  ],
};
