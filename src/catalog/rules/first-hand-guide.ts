import type { Localized } from '../../schema/text.ts';
import { fieldOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { nearestNames } from '../nearest-name.ts';
import { quote, writeExample, writeLine } from '../problem.ts';
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
        write: suggest(String(url.value), [...context.ids.guides]),
      }),
    );

/** The guide that an id or an address most likely means; else any one, to show the form. */
function suggest(text: string, guides: readonly string[]): Localized {
  const last = text.replace(/\/$/, '').replace(/\.md$/, '').split('/').at(-1) ?? '';
  const [near] = nearestNames(
    last,
    guides.map((name) => ({ name, words: [name.split('-')[0] ?? ''] })),
  );
  return near ? writeLine(`url: ${near}`) : writeExample(`url: ${guides[0] ?? 'takeover-story'}`);
}
