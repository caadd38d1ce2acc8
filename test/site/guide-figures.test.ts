import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { FIGURE_NAMES } from '../../src/schema/figure.ts';
import { findGuideFigure } from '../../src/site/guide-figures.ts';

/** The letters' widths in units of the drawing: half of their height for Latin letters, all of it for others. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter < '\u0250' ? 6.6 : 12.5), 0);

for (const name of FIGURE_NAMES) {
  for (const locale of LOCALES) {
    test(`${name} in ${locale}: every word stays in the picture`, () => {
      const drawing = findGuideFigure(name, locale);
      assert.ok(drawing);
      const outside = drawing.shapes.filter(({ properties: { x, y, className = '' }, text }) => {
        if (text === undefined) return false;
        const anchor = /\bmid\b/.test(String(className)) ? 0.5 : /\bend\b/.test(String(className)) ? 1 : 0;
        const start = Number(x) - anchor * widthOf(text);
        return start < 0 || start + widthOf(text) > drawing.width || Number(y) > drawing.height;
      });
      assert.deepEqual(outside, []);
    });
  }
}

test('a name of no figure finds none', () => {
  assert.equal(findGuideFigure('toString', 'ja'), undefined);
});
