import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Advice } from '../../src/choosing/advise.ts';
import { type Choice, NO_CHOICE } from '../../src/choosing/answers.ts';
import { choose } from '../../src/choosing/choose.ts';
import { describeAdvice, describeOthers, describeResult, describeStatus } from '../../src/i18n/choice-texts.ts';
import { CHOOSE } from '../../src/i18n/messages/choose.ts';
import { LEVELS } from '../../src/schema/vocabulary.ts';
import { REAL_TELLING } from '../choosing/real-telling.ts';
import { RUNS } from '../comparison/arbitraries.ts';

const { data } = REAL_TELLING.ja;

const choice: fc.Arbitrary<Choice> = fc.record({
  answers: fc
    .record(
      Object.fromEntries(
        data.questions.map(({ id, several, options }) => [
          id,
          fc.subarray(
            options.map((option) => option.id),
            { maxLength: several ? options.length : 1 },
          ),
        ]),
      ),
    )
    .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, chosen]) => chosen.length > 0))),
  changes: fc.dictionary(
    fc.constantFrom(...data.comparison.features.map(({ id }) => id)),
    fc.constantFrom(...LEVELS, 'free' as const),
    { maxKeys: 3, noNullPrototype: true },
  ),
  picked: fc.constant([]),
});

test('of the real content, whatever is answered: every text is complete, and no claim goes beyond the data', () => {
  fc.assert(
    fc.property(choice, fc.constantFrom('ja', 'en'), (made, locale) => {
      const telling = REAL_TELLING[locale as 'ja' | 'en'];
      const chosen = choose(made, telling.data);
      const { result, advice } = chosen;
      const all = [...result.candidates, ...result.further];
      const proven = all.filter(({ meets }) => meets === 'proven');
      assert.equal(all.length, result.counts.possible);
      assert.equal(proven.length, result.counts.proven);
      assert.ok(all.every(({ meets, toConfirm }) => (meets === 'proven') === (toConfirm.length === 0)));
      assert.equal(all.length + result.dropped.length, telling.data.comparison.sets.providers.ids.length);
      for (const finding of advice) if (finding.id === 'proven') assert.equal(finding.count, proven.length);
      const texts = JSON.stringify([describeResult(telling, made, chosen), describeOthers(telling, chosen)]);
      assert.doesNotMatch(texts, /[{](\w+)[}]|undefined|NaN|"text":""|"why":""/);
    }),
    RUNS,
  );
});

test('the sentence of a candidate says what is to be confirmed, by name', () => {
  const chosen = choose({ ...NO_CHOICE, answers: { needs: ['iso27001'] } }, data);
  const texts = describeResult(REAL_TELLING.ja, NO_CHOICE, chosen);
  const open = texts.candidates.find(({ isProven }) => !isProven);
  assert.equal(open?.meets, '次を確かめられれば、必須をすべて満たします：ISO 27001');
});

test('where there is no must, nobody is said to be proven or to meet one', () => {
  const made = { ...NO_CHOICE, answers: { services: ['mail'] } };
  const chosen = choose(made, data);
  const texts = describeResult(REAL_TELLING.ja, made, chosen);
  const said = [
    describeStatus(REAL_TELLING.ja, chosen),
    ...describeOthers(REAL_TELLING.ja, chosen).map(({ why }) => why),
  ];
  assert.ok(texts.candidates.every(({ meets }) => meets === ''));
  assert.deepEqual(
    said.filter((text) => /確認できる|必須は満たし/.test(text)),
    [],
  );
});

test('the links open the comparison with the musts, and the sheet with the answers', () => {
  const made = { ...NO_CHOICE, answers: { use: ['company'], cms: ['yes'] }, changes: { spf: 'must' as const } };
  const { links } = describeResult(REAL_TELLING.en, made, choose(made, REAL_TELLING.en.data));
  const [compare, sheet] = links.map(({ href }) => href);
  assert.match(compare ?? '', /^\/en\/compare\/\?v=1&must=spf,waf&unknown=match&segment=middle,business&/);
  assert.equal(sheet, '/en/sheet/?v=1&use=company&cms=yes&must=spf');
});

test('a year costs twelve of the known monthly price, and an unknown price is told', () => {
  const { candidates } = choose(NO_CHOICE, data).result;
  const texts = describeResult(REAL_TELLING.ja, NO_CHOICE, choose(NO_CHOICE, data)).candidates;
  for (const [index, { monthlyYen }] of candidates.entries()) {
    const year = monthlyYen === null ? '料金は未確認' : `年${(monthlyYen * 12).toLocaleString('en-US')}円`;
    assert.ok(texts[index]?.cost.startsWith(year), texts[index]?.cost);
  }
});

/** One finding of each kind, and the sentence that says it and nothing more. */
const SENTENCES: { advice: Advice; ja: string; en: string }[] = [
  {
    advice: { id: 'conflict', count: 2 },
    ja: '両立しない答えが2組あります。下の抜け道のどちらかを選ぶと、結果が定まります。',
    en: 'Answers that cannot both hold: 2. Take one of the ways out below to settle the result.',
  },
  {
    advice: { id: 'nothing-asked' },
    ja: 'まだ何も求めていないため、絞り込みはしていません。「法人向けレンタルサーバーランキング」の順に並べています。',
    en: 'Nothing is asked for yet, so nothing is narrowed down. The order is that of “Rental servers for business”.',
  },
  {
    advice: { id: 'no-must' },
    ja: '必須の条件はありません。「あるとよい」の裏づけが多い順に並べています。',
    en: 'There is no must. Those with most of the wants proven come first.',
  },
  {
    advice: { id: 'proven', count: 1, musts: 2 },
    ja: '1サービスが、必須2件をすべて満たすと公式の記載で確認できます。',
    en: 'Proven by official pages to meet every must (2): 1.',
  },
  {
    advice: { id: 'none-proven', musts: 1 },
    ja: '必須1件をすべて満たすと公式の記載で確認できるサービスは、まだありません。',
    en: 'Official pages do not yet prove of any service that it meets every must (1).',
  },
  {
    advice: { id: 'if-confirmed', count: 1 },
    ja: '未確認の点を確かめられれば、1サービスが候補になります。',
    en: 'Candidates if what is not verified is confirmed: 1.',
  },
  {
    advice: { id: 'first-to-confirm', provider: 'xserver', features: ['waf', 'spf'] },
    ja: '先頭のエックスサーバーで確かめるのは、WAF、SPFです。',
    en: 'At Xserver, which comes first, confirm: WAF, SPF.',
  },
  {
    advice: { id: 'nobody' },
    ja: '必須をすべて満たしうるサービスはありません。',
    en: 'No service can meet every must.',
  },
  {
    advice: { id: 'loosen', effect: { loosened: { feature: 'waf' }, proven: 1, possible: 3 } },
    ja: '「WAF」を求めなければ、3サービスが候補になります（うち公式に確認できる1）。',
    en: 'Candidates without “WAF”: 3 (proven: 1).',
  },
  {
    advice: { id: 'loosen-several' },
    ja: 'どれか1つを外すだけでは候補が出ません。2つ以上をゆるめてください。',
    en: 'Dropping any one of them leaves nobody either. Loosen two or more.',
  },
  {
    advice: { id: 'price-unknown', count: 1, shown: 5 },
    ja: '表示している5件のうち1件は、料金が未確認です。',
    en: 'Price not verified: 1 of the 5 shown.',
  },
];

for (const { advice, ja, en } of SENTENCES) {
  test(`the sentence of ${advice.id} in both languages`, () => {
    assert.deepEqual([describeAdvice(REAL_TELLING.ja, advice), describeAdvice(REAL_TELLING.en, advice)], [ja, en]);
  });
}

test('every kind of advice has its sentence in the table', () => {
  assert.deepEqual(SENTENCES.map(({ advice }) => advice.id).sort(), Object.keys(CHOOSE.advice).sort());
});

test('marked services go to the comparison, four at most, and to the sheet', () => {
  const picked = data.comparison.sets.providers.ids.slice(0, 5);
  const made = { ...NO_CHOICE, picked };
  const { links, picking } = describeResult(REAL_TELLING.ja, made, choose(made, data));
  const [compare = '', sheet] = links.map(({ href }) => href);
  assert.equal(new URLSearchParams(compare.split('?')[1]).get('pick'), picked.slice(0, 4).join());
  assert.equal(sheet, `/sheet/?v=1&pick=${picked.join()}`);
  assert.match(picking.note, /^選定シートに載るサービス：.+、.+/);
});

test('with no mark it is said that all candidates shown go on the sheet', () => {
  const made = { ...NO_CHOICE, answers: { cms: ['yes'] } };
  const { picking } = describeResult(REAL_TELLING.en, made, choose(made, REAL_TELLING.en.data));
  assert.equal(picking.note, 'With no mark, all 5 above go on the approval sheet.');
});
