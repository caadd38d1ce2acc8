import { figureName } from '../../markdown/figures.ts';
import { FIGURE_NAMES, type FigureName } from '../../schema/figure.ts';
import { linksOf, problemInBody } from '../body.ts';
import { nearestNames } from '../nearest-name.ts';
import { quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

/** A picture whose address begins with `figure:` names one of the site's figures. */
export const knownFigure: Rule = (context) => context.entries.flatMap(checkBody);

function checkBody(entry: RawEntry) {
  return linksOf(entry).flatMap((link) => {
    const name = link.isImage ? figureName(link.url) : undefined;
    if (name === undefined || FIGURE_NAMES.includes(name as FigureName)) return [];
    const near = nearestNames(
      name,
      FIGURE_NAMES.map((known) => ({ name: known })),
    );
    const names = (near.length > 0 ? near : FIGURE_NAMES).map((known) => `figure:${known}`);
    return problemInBody(entry, link, {
      found: { ja: `図 ${quote(name)} はありません`, en: `there is no figure ${quote(name)}` },
      expected: {
        ja: `図の名前は ${FIGURE_NAMES.join('、')} のどれか`,
        en: `one of the figures ${FIGURE_NAMES.join(', ')}`,
      },
      write: { ja: names.join(' か '), en: `write ${names.join(' or ')}` },
    });
  });
}
