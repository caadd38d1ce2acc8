/** Words of the Markdown twins and of llms.txt. */
export const TWIN = {
  page: { ja: 'ページ', en: 'Page' },
  day: { ja: '判定の基準日', en: 'Judged as of' },
  licence: { ja: 'ライセンス', en: 'Licence' },
  source: { ja: '出典', en: 'Source' },
  unknown: { ja: '未確認の機能', en: 'Not verified' },
  question: { ja: '質問', en: 'Question' },
  about: {
    ja: '日本のレンタルサーバーを、守りの機能で比べるサイトです。すべての判定に出典と読んだ日が付き、出典のないことは「未確認」と書きます（「提供なし」ではありません）。◎ 標準・初期有効、○ 標準、△ 一部または有料、× 提供なし、－ 未確認。',
    en: 'Compares Japanese rental servers by what protects them. Every verdict carries its source and the day it was read; what no source tells is “not verified”, which is not “not offered”. ◎ included and on by default, ○ included, △ partly or a paid option, × not offered, － not verified.',
  },
  hint: {
    ja: 'どのページにも、アドレスの末尾の / を .md に替えた Markdown 版があります。ホームは /index.md、英語版は /en/ の下です。',
    en: 'Every page has a Markdown version: replace the last / of its address by .md; the home page has /index.md. The Japanese original is at the root, English below /en/.',
  },
};
