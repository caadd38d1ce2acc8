import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { raised } from '../../src/charts/figures/password-numbers.ts';
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
