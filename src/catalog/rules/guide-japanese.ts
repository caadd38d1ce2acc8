import { fileProblem } from '../file-problems.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Every guide has a Japanese version, since the site is Japanese first. */
export const guideJapanese: Rule = (context) => {
  const guides = [
    ...entriesOf(context, 'guides'),
    ...context.unreadable.filter((file) => file.collection === 'guides'),
  ];
  const japanese = new Set(guides.filter(({ locale }) => locale === 'ja').map(({ id }) => id));
  return entriesOf(context, 'guides')
    .filter(({ id }) => !japanese.has(id))
    .map(({ file, id }) =>
      fileProblem(file, 'guide-japanese', {
        found: { ja: 'このガイドには日本語版がありません', en: 'this guide has no Japanese version' },
        expected: {
          ja: `content/guides/ja/${id}.md に、同じ名前の日本語版`,
          en: `the Japanese version under the same name in content/guides/ja/${id}.md`,
        },
        write: {
          ja: `content/guides/ja/${id}.md を書く`,
          en: `write content/guides/ja/${id}.md`,
        },
      }),
    );
};
