/** Words of the glossary's page. */
export const GLOSSARY = {
  title: { ja: '用語集', en: 'Glossary' },
  lead: {
    ja: 'このサイトの記事に出てくる言葉を、短く説明します。くわしくは、それぞれのページへ。',
    en: 'The words used on this site, explained in a sentence, with the pages that tell more.',
  },
  letters: { ja: '読みの行', en: 'Letters' },
  also: (words: readonly string[]) => ({ ja: `ほかの言い方: ${words.join('、')}`, en: `Also: ${words.join(', ')}` }),
  standard: { ja: '規格（英語）', en: 'Standard' },
  empty: { ja: '用語がまだありません。', en: 'There are no terms yet.' },
};
