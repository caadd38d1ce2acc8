import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Choice, NO_CHOICE } from '../../src/choosing/answers.ts';
import { choose } from '../../src/choosing/choose.ts';
import { describeOthers, describeResult, describeStatus } from '../../src/i18n/choice-texts.ts';
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
