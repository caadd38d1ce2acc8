import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeVerdict } from '../../src/i18n/verdict-words.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeFeature, makeProvider, makeVerdict } from '../builders.ts';

const CASES: { verdict: Verdict; switchable?: boolean; mark: string; ja: string; en: string }[] = [
  { verdict: makeVerdict(), mark: '◎', ja: '標準・初期有効', en: 'included, on by default' },
  {
    verdict: makeVerdict({ enabledByDefault: false }),
    mark: '○',
    ja: '標準・初期無効',
    en: 'included, off by default',
  },
  {
    verdict: makeVerdict({ enabledByDefault: undefined } as never),
    mark: '○',
    ja: '標準・初期設定は未確認',
    en: 'included, default not verified',
  },
  { verdict: makeVerdict(), switchable: false, mark: '◎', ja: '標準で提供', en: 'included as standard' },
  { verdict: makeVerdict({ support: 'paid-option' }), mark: '△', ja: '有料オプション', en: 'paid option' },
  { verdict: makeVerdict({ support: 'partial' }), mark: '△', ja: '一部対応', en: 'partial' },
  { verdict: makeVerdict({ support: 'not-offered' }), mark: '×', ja: '提供なし', en: 'not offered' },
  { verdict: UNKNOWN, mark: '－', ja: '未確認', en: 'not verified' },
];

for (const { verdict, switchable = true, mark, ja, en } of CASES) {
  test(`${mark} is ${ja} / ${en}`, () => {
    const feature = makeFeature(switchable ? {} : { switchable: false });
    const [japanese, english] = (['ja', 'en'] as const).map((locale) =>
      describeVerdict(verdict, feature, makeProvider(), locale),
    );
    assert.deepEqual([japanese?.mark, japanese?.word, english?.word], [mark, ja, en]);
  });
}

test('notes tell tier, plans, scope, dispute and doubts', () => {
  const plans = ['a', 'b'].map((id) => ({ id, name: { ja: id, en: id } }));
  const verdict = makeVerdict({
    tier: 'reported',
    plans: ['a'],
    scope: 'domain',
    disputed: true,
    doubts: ['past-shelf-life'],
  });
  assert.deepEqual(describeVerdict(verdict, makeFeature(), makeProvider({ plans }), 'ja').notes, [
    '伝聞',
    '一部プラン',
    'ドメインごと',
    '記載が食い違う',
    '要再確認（出典が古い）',
  ]);
});

test('figures carry their unit', () => {
  const measure = (unit: { ja: string; en: string }) =>
    makeFeature({ measure: { name: unit, unit, better: 'higher' } });
  const figure = (unit: { ja: string; en: string }, locale: 'ja' | 'en') =>
    describeVerdict(makeVerdict({ measure: 1500 }), measure(unit), makeProvider(), locale).figure;
  assert.equal(figure({ ja: '通', en: 'messages' }, 'ja'), '1,500通');
  assert.equal(figure({ ja: '通', en: 'messages' }, 'en'), '1,500 messages');
});
