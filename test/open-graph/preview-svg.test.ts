import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPreview } from '../../src/open-graph/preview-svg.ts';
import { makeTypesetter } from '../../src/open-graph/typesetter.ts';

const type = { bold: makeTypesetter('bold'), regular: makeTypesetter('regular') };
const facts = { title: 'サーバー', bars: [], siteName: 'サバモリ', date: '2026年11月24日確認' };

test('a full-width character is as wide as its size', () => {
  assert.equal(type.bold.measure('漢', 80), 80);
});

test('the font knows every mark and kind of letter that names use', () => {
  const empty = type.bold.outline('\u{10FFFF}', 20);
  const missing = [...'◎○△×－漢字ひらカタＡA・（）&!ΣÀ〜–'].filter(
    (character) => type.bold.outline(character, 20) === empty,
  );
  assert.deepEqual(missing, []);
});

test('no text is left to a font of the machine', () => {
  assert.doesNotMatch(drawPreview(facts, 'ja', type), /<text|font-family/);
});

test('every title keeps within the picture, however long', () => {
  const title = '例示レンタルサーバー（ビジネスプラン・プレミアムプラン）の共用ホスティングサービス';
  const svg = drawPreview({ ...facts, title }, 'ja', type);
  const xs = [...svg.matchAll(/transform="translate\(72 [\d.]+\)" d="([^"]*)"/g)].flatMap(([, path = '']) =>
    [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x)),
  );
  assert.ok(xs.length > 0 && Math.max(...xs) <= 1200 - 2 * 72);
});
