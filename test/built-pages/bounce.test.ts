import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../src/bounce/judging/rules.ts';
import { BOUNCE_VERDICTS } from '../../src/bounce/judging/verdict.ts';
import { TRIAGE } from '../../src/i18n/messages/triage.ts';
import { builtPage, DIST } from './built-pages.ts';

const PAGES = (['ja', 'en'] as const).map((locale) => {
  const base = locale === 'ja' ? '' : '/en';
  return {
    locale,
    base,
    triage: builtPage(`${base}/tools/bounce/`).$,
    rules: builtPage(`${base}/tools/bounce/rules/`).$,
  };
});

for (const { locale, base, triage, rules } of PAGES) {
  test(`${locale}: every verdict is explained, with what to do, without any script`, () => {
    const sections = BOUNCE_VERDICTS.map((verdict) => triage(`#verdict-${verdict}`));
    assert.deepEqual(
      sections.map((section) => section.find('h3').text()),
      BOUNCE_VERDICTS.map((verdict) => TRIAGE.verdicts[verdict][locale]),
    );
    assert.ok(sections.every((section) => section.find('ol > li').length > 0));
  });

  test(`${locale}: every rule of the triage is on the page of rules with its weight and source`, () => {
    for (const [rule, { weight, source }] of Object.entries(RULES)) {
      const entry = rules(`article#${rule}`);
      assert.equal(entry.find('.weight').text(), TRIAGE.weights[weight][locale], rule);
      assert.equal(entry.find(`a[href="${source}"]`).length, 1, rule);
      assert.equal(entry.find('dt').length, 4, rule);
    }
    assert.equal(rules('article.rule').length, Object.keys(RULES).length);
  });

  test(`${locale}: the page of the triage may ask nobody for anything`, () => {
    const policy = triage('meta[http-equiv=content-security-policy]').attr('content') ?? '';
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /connect-src|unsafe|https?:/);
  });

  test(`${locale}: no field of the form can become part of an address`, () => {
    assert.equal(triage('#triage [name]').length, 0);
    assert.equal(triage('#triage button:not([disabled])').length, 0);
  });

  test(`${locale}: the home page and the guide lead to the triage`, () => {
    for (const from of [`${base}/`, `${base}/guides/unexplained-bounce/`]) {
      assert.ok(builtPage(from).$(`main a[href="${base}/tools/bounce/"]`).length > 0, from);
    }
  });

  test(`${locale}: the script gets its words, and a result links to rules that exist`, () => {
    const kit = readFileSync(`${DIST}${triage('#triage').attr('data-kit')}`, 'utf8');
    assert.match(kit, /^export default \{/);
    assert.ok(existsSync(`${DIST}${base}/tools/bounce/rules/index.html`));
  });
}
