import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { raised } from '../../src/charts/figures/password-numbers.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import type { Drawing, Shape } from '../../src/markdown/drawing.ts';
import { FIGURE_NAMES } from '../../src/schema/figure.ts';
import { findGuideFigure } from '../../src/site/guide-figures.ts';

/** Where a text begins and ends, and its base line, in units of the drawing. */
function extentOf({ properties: { x, y, className = '' }, text = '' }: Shape) {
  const anchor = /\bmid\b/.test(String(className)) ? 0.5 : /\bend\b/.test(String(className)) ? 1 : 0;
  const start = Number(x) - anchor * widthOf(text);
  return { text, start, end: start + widthOf(text), y: Number(y) };
}

const textsOf = (drawing: Drawing) => drawing.shapes.filter(({ text }) => text !== undefined).map(extentOf);

/** The letters' widths in units of the drawing: half of their height for Latin letters, all of it for others. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter < '\u0250' ? 6.6 : 12.5), 0);

for (const name of FIGURE_NAMES) {
  for (const locale of LOCALES) {
    test(`${name} in ${locale}: every word stays in the picture`, () => {
      const drawing = findGuideFigure(name, locale);
      assert.ok(drawing);
      const outside = textsOf(drawing).filter(
        ({ start, end, y }) => start < 0 || end > drawing.width || y > drawing.height,
      );
      assert.deepEqual(outside, []);
    });

    test(`${name} in ${locale}: no words lie on others`, () => {
      const drawing = findGuideFigure(name, locale);
      assert.ok(drawing);
      const texts = textsOf(drawing);
      const touching = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          // Letters are 12.5 units high.
          .filter((other) => Math.abs(one.y - other.y) < 12.5 && one.start < other.end && other.start < one.end)
          .map((other) => `${one.text} / ${other.text}`),
      );
      assert.deepEqual(touching, []);
    });
  }
}

/** A guide's text without the text of its figures, spaces and spelled-out powers. */
const proseOf = (guide: string, locale: string) =>
  readFileSync(`content/guides/${locale}/${guide}.md`, 'utf8')
    .replace(/^!\[.*$/gm, '')
    .replace(/10の(\d+)乗/g, (_whole, power: string) => `10${raised(Number(power))}`)
    .replace(/\s/g, '');

/** The numbers that a figure tells, as it writes them: in the words of one class, without what they count. */
const toldNumbers = (figure: string, locale: (typeof LOCALES)[number], told: RegExp) =>
  (findGuideFigure(figure, locale)?.shapes ?? [])
    .flatMap(({ text = '', properties }) => (told.test(String(properties.className)) ? text.split(/[・·]/) : []))
    .filter((text) => /\d/.test(text))
    .map((text) => text.replace(/^[月年]に| a (?:month|year)|通り$|\s/g, ''));

for (const { figure, guide, told } of [
  { figure: 'downtime', guide: 'sla', told: /end/ },
  { figure: 'password-numbers', guide: 'passwords-and-lockouts', told: /strong/ },
]) {
  for (const locale of LOCALES) {
    test(`${figure} in ${locale}: the guide says the same numbers`, () => {
      const numbers = toldNumbers(figure, locale, told);
      assert.ok(numbers.length >= 7);
      assert.deepEqual(
        numbers.filter((number) => !proseOf(guide, locale).includes(number)),
        [],
      );
    });
  }
}

test('a name of no figure finds none', () => {
  assert.equal(findGuideFigure('toString', 'ja'), undefined);
});
