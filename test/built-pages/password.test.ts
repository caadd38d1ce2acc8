import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADVICE_IDS } from '../../src/password/advice.ts';
import { guessingAttacks } from '../../src/password/guessing-attack.ts';
import { builtPage } from './built-pages.ts';

for (const address of ['/tools/password/', '/en/tools/password/']) {
  const { $ } = builtPage(address);

  test(`${address}: the password field has no name, belongs to no form and asks to be left alone`, () => {
    const field = $('#password');
    assert.deepEqual(
      [field.attr('type'), field.attr('name'), field.attr('autocomplete'), field.attr('spellcheck')],
      ['password', undefined, 'off', 'false'],
    );
    assert.equal(field.closest('form').length, 0);
  });

  test(`${address}: the policy lets nothing be asked of anybody`, () => {
    const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
    assert.match(policy, /^default-src 'none'.*worker-src 'self'/);
    assert.doesNotMatch(policy, /connect-src/);
  });

  test(`${address}: without a script every piece of advice is there, and the page says what needs one`, () => {
    const advice = $('[data-advice]').toArray();
    assert.deepEqual(
      advice.map((item) => $(item).attr('data-advice')),
      [...ADVICE_IDS],
    );
    assert.ok(advice.every((item) => $(item).attr('hidden') === undefined));
    assert.equal($('noscript').length, 1);
  });

  test(`${address}: every attack has its row, and its column among the examples`, () => {
    const attacks = guessingAttacks(100);
    assert.equal($('.times tbody tr').length, attacks.length);
    assert.equal($('.examples thead th').length, attacks.length + 2);
  });

  test(`${address}: the figure of the lockout is the laxest of those listed`, () => {
    const [listed] = $('#grounds').closest('section').find('.facts li').first().text().match(/\d+/g)?.slice(-1) ?? [];
    assert.ok(listed && $('.times tbody tr').eq(1).find('td').first().text().includes(listed));
  });
}
