import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFrequency } from '../../src/i18n/format.ts';
import { type Locale, localizer, pickAll } from '../../src/i18n/locale.ts';
import { EVIDENCE } from '../../src/i18n/messages/evidence.ts';
import { RANKING_ROW } from '../../src/i18n/messages/ranking-row.ts';
import { dominanceText, firstPlaceText } from '../../src/i18n/ranking-sentences.ts';
import { leadingTexts, placeTexts, type RankingView, unrankedTexts } from '../../src/i18n/ranking-texts.ts';
import { UNRANKED_LABELS } from '../../src/i18n/vocabulary.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { drawMatrix } from '../ranking/arbitraries.ts';

function viewOf(rows: Record<string, string>, weights: number[], locale: Locale = 'ja'): RankingView {
  const matrix = drawMatrix(rows, weights);
  const l = localizer(locale);
  return {
    matrix,
    weights,
    result: rankByWeights(matrix, weights),
    names: Object.keys(rows),
    words: {
      locale,
      row: pickAll(RANKING_ROW, l),
      bar: l(EVIDENCE.bar),
      reasons: pickAll(UNRANKED_LABELS, l),
      features: ['WAF', 'IPS', 'SLA', 'SPF'],
    },
  };
}

test('a place says whether it is shared, and its range', () => {
  const view = viewOf({ alpha: '1?', bravo: '1?', carol: '00' }, [1, 1]);
  assert.deepEqual(
    [0, 2].map((index) => placeTexts(view, index).note),
    ['同順位・1〜2位', ''],
  );
});

const DECIDES: { name: string; rows: Record<string, string>; index: number; text: string }[] = [
  {
    name: 'the lead over the next place',
    rows: { alpha: '18', bravo: '51' },
    index: 0,
    text: 'bravoを26.7点上回る：WAF +33.3。一方、IPSでは下回る（−6.7）',
  },
  {
    name: 'what the last place lacks',
    rows: { alpha: '18', bravo: '51' },
    index: 1,
    text: 'alphaに26.7点及ばない：WAF −33.3。一方、IPSでは上回る（+6.7）',
  },
  {
    name: 'reports where proof is level',
    rows: { alpha: '1r', bravo: '10' },
    index: 0,
    text: '公式の点は同じで、伝聞まで含めるとbravoを33.3点上回る：IPS +33.3',
  },
  { name: 'nothing when all are level', rows: { alpha: '11', bravo: '11' }, index: 0, text: '' },
];
for (const { name, rows, index, text } of DECIDES) {
  test(`the deciding line tells ${name}`, () => {
    assert.equal(placeTexts(viewOf(rows, [2, 1]), index).decides, text);
  });
}

test('a provider without a place says why and what is missing, heaviest first', () => {
  const view = viewOf({ alpha: '11', bravo: '??' }, [1, 2], 'en');
  assert.deepEqual(unrankedTexts(view, 0), {
    why: 'Too little verified · coverage 0%',
    missing: 'Main features not verified: IPS, WAF',
  });
});

test('the first three are named with their places', () => {
  const view = viewOf({ alpha: '11', bravo: '11', carol: '10', delta: '00' }, [1, 1], 'en');
  assert.deepEqual(leadingTexts(view), ['1. alpha', '1. bravo', '3. carol']);
});

const FIRST: { name: string; rows: Record<string, string>; row: number; text: RegExp }[] = [
  { name: 'the first', rows: { alpha: '11', bravo: '55' }, row: 0, text: /^この重みで首位です。$/ },
  { name: 'one of two firsts', rows: { alpha: '11', bravo: '11' }, row: 1, text: /^この重みで同順位の首位です。$/ },
  { name: 'one that could be first', rows: { alpha: '10', bravo: '01' }, row: 1, text: /WAFの重みを2から1に変える/ },
  { name: 'one that is beaten everywhere', rows: { alpha: '11', bravo: '55' }, row: 1, text: /首位にはなりません。$/ },
];
for (const { name, rows, row, text } of FIRST) {
  test(`the sentence on first place of ${name}`, () => {
    assert.match(firstPlaceText(viewOf(rows, [2, 1]), row).text, text);
  });
}

test('dominance names who is proven better, or says that nobody is and what was granted', () => {
  const rows = { alpha: '11', bravo: '55', carol: '5?' };
  const sentence = (row: number) => dominanceText(viewOf(rows, [1, 1], 'en'), row);
  assert.equal(sentence(1), 'Proven to match it on every feature and beat it on at least one: alpha.');
  assert.equal(sentence(0), 'No other service is proven at least as good on every feature and better on one.');
  assert.match(sentence(2), /alpha/);
  assert.match(dominanceText(viewOf({ alpha: '88', bravo: '5?' }, [1, 1], 'en'), 1), /Features not verified here: 1;/);
});

for (const [share, text] of [
  [0, '0%'],
  [0.0001, '1%未満'],
  [0.834, '83%'],
  [0.9999, '99%超'],
  [1, '100%'],
] as const) {
  test(`a share of ${share} reads ${text}`, () => {
    assert.equal(formatFrequency(share, 'ja'), text);
  });
}
