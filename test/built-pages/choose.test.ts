import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswers } from '../../src/choosing/answer-address.ts';
import { MAX_CANDIDATES } from '../../src/choosing/answers.ts';
import { REAL_SITE, REAL_TELLING } from '../choosing/real-telling.ts';
import { readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages().filter(({ address }) => address.endsWith('/choose/'));
const { data } = REAL_TELLING.ja;
const KNOWN = {
  questions: data.questions,
  features: data.comparison.features.map(({ id }) => id),
  providers: data.comparison.sets.providers.ids,
};

test('the page is there in both languages', () => {
  assert.deepEqual(pages.map(({ address }) => address).sort(), ['/choose/', '/en/choose/']);
});

for (const { address, $ } of pages) {
  test(`${address}: every question is a group with a name, the reason, its options and a way to skip it`, () => {
    const fields = $('#questions fieldset').toArray();
    assert.equal(fields.length, REAL_SITE.catalog.questions.length);
    for (const [index, field] of fields.entries()) {
      const { id, options, several } = REAL_SITE.catalog.questions[index] ?? { id: '', options: [] };
      const values = $(field)
        .find('input')
        .toArray()
        .map((input) => $(input).attr('value'));
      const why = $(`#${$(field).attr('aria-describedby')}`).text();
      assert.ok($(field).find('legend').text().length > 3 && why.length > 10, id);
      assert.deepEqual(values, [...options.map((option) => option.id), ...(several ? [] : [''])]);
    }
  });

  test(`${address}: without script the first of the ranking for business are shown, and why`, () => {
    const shown = $('#outcome .candidates > li')
      .toArray()
      .map((item) => $(item).find('.who a').attr('href'));
    const base = address.replace('choose/', '');
    const wanted = data.order.slice(0, MAX_CANDIDATES).map((id) => `${base}providers/${id}/`);
    assert.deepEqual(shown, wanted);
    assert.ok(
      $('#outcome .advice')
        .text()
        .includes(address === '/choose/' ? '法人向けレンタルサーバーランキング' : 'Rental servers for business'),
    );
  });

  test(`${address}: every common situation has its musts, leads to the comparison, and has answers that are understood`, () => {
    const situations = $('.situations > li').toArray();
    assert.equal(situations.length, 8);
    for (const item of situations) {
      const [own = '', compare = ''] = $(item)
        .find('p a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      const { answers, ignored } = readAnswers(new URL(own, 'http://a/').search, KNOWN);
      assert.ok(Object.keys(answers).length >= 3, own);
      assert.deepEqual(ignored, []);
      assert.match(compare, /\/compare\/\?v=1&must=/);
      assert.ok($(item).find('dd').first().text().length > 2);
    }
  });
}
