import { fieldOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A first-hand source names a guide of this site. */
export const firstHandGuide: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap(sourcesOf)
    .filter((source) => textOf(source, 'kind') === 'first-hand')
    .flatMap((source) => fieldOf(source, 'url') ?? [])
    .filter((url) => typeof url.value === 'string' && !context.ids.guides.has(url.value))
    .map((url) =>
      problemAt(url, {
        found: {
          ja: `体験談の出典 ${quote(url.value)} というガイドはありません`,
          en: `the first-hand source ${quote(url.value)} is no guide`,
        },
        expected: {
          ja: 'content/guides/ja/ にあるファイル名（.md を除く）',
          en: 'the name of a file in content/guides/ja/ without .md',
        },
        write: {
          ja: `url: ${[...context.ids.guides][0] ?? 'takeover-story'}`,
          en: `url: ${[...context.ids.guides][0] ?? 'takeover-story'}`,
        },
      }),
    );
