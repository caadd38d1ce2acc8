import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { providerText } from '../../src/authoring/provider-text.ts';
import { parseFile } from '../../src/catalog/parse-file.ts';

const FIELDS = {
  name: { ja: '例: サーバー', en: 'Example #1' },
  url: 'https://www.example.jp/',
  plans: [{ id: 'light', name: { ja: '2024', en: 'true' }, monthlyYen: 990 }],
  claims: [{ feature: 'waf', plans: ['light'], source: { readOn: '2026-11-24' } }],
};

test('a file has its fields block by block, in the order given', () => {
  assert.equal(
    providerText(FIELDS, '本文です。'),
    `---
name:
  ja: "例: サーバー"
  en: "Example #1"
url: https://www.example.jp/
plans:
  - id: light
    name:
      ja: "2024"
      en: "true"
    monthlyYen: 990
claims:
  - feature: waf
    plans: [light]
    source:
      readOn: 2026-11-24
---

本文です。
`,
  );
});

/** Texts that an editor may paste, with the signs that mean something to YAML and in Japanese. */
const pasted = fc
  .string({ unit: fc.constantFrom(...'aZ0 #:-\'"[]{}&*!|>%@`,?~=<\\/。、：　・ー「」①'), minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

test('whatever text was typed, the file reads back as that text, without a problem', () => {
  fc.assert(
    fc.property(pasted, pasted, fc.nat(), (ja, en, measure) => {
      const fields = { name: { ja, en }, claims: [{ feature: 'waf', measure, detail: { ja: en, en: ja } }] };
      const { parsed, problems } = parseFile('providers/x.md', new TextEncoder().encode(providerText(fields)));
      assert.deepEqual([parsed?.data, problems], [fields, []]);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
