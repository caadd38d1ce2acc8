import { figureName } from '../../markdown/figures.ts';
import { linksOf, problemInBody } from '../body.ts';
import { quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

/** A figure has a text that tells what it shows: for readers who do not see it, and where it cannot be drawn. */
export const figureText: Rule = (context) => context.entries.flatMap(checkBody);

function checkBody(entry: RawEntry) {
  return linksOf(entry)
    .filter(({ isImage, url, text }) => isImage && figureName(url) !== undefined && !text?.trim())
    .map((link) =>
      problemInBody(entry, link, {
        found: {
          ja: `図 ${quote(figureName(link.url))} に、代わりの文がありません`,
          en: `the figure ${quote(figureName(link.url))} has no text`,
        },
        expected: {
          ja: '図が見えない人に、図の内容を伝える文',
          en: 'a text that tells what the figure shows to those who do not see it',
        },
        write: {
          ja: `![図が示すことを、順に書いた文](${link.url})`,
          en: `write ![what the figure shows, in order](${link.url})`,
        },
      }),
    );
}
