import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPreview } from '../../src/open-graph/preview-drawing.ts';
import { makeTypesetter } from '../../src/open-graph/typesetter.ts';

const type = { bold: makeTypesetter('bold'), regular: makeTypesetter('regular') };
const facts = { title: 'サーバー', bars: [], siteName: 'サバモリ', date: '2026年11月24日確認' };

test('a full-width character is as wide as its size', () => {
  assert.equal(type.bold.measure('漢', 80), 80);
});

test('the font knows every mark and kind of letter that names use', () => {
  const empty = type.bold.cover('\u{10FFFF}', 20);
  const missing = [...'◎○△×－漢字ひらカタＡA・（）&!ΣÀ〜–'].filter((character) => {
    const { coverage } = type.bold.cover(character, 20);
    return Buffer.from(coverage.buffer).equals(Buffer.from(empty.coverage.buffer));
  });
  assert.deepEqual(missing, []);
});

test('the inside of a letter is left white', () => {
  const { coverage, width, height } = type.bold.cover('口', 100);
  const middle = coverage.slice(Math.floor(height / 2) * width, (Math.floor(height / 2) + 1) * width);
  assert.equal(middle[Math.floor(width / 2)]?.toFixed(3), '0.000');
  assert.equal(Math.max(...middle).toFixed(3), '1.000');
});

test('every title keeps within the margins, however long', () => {
  const title = '例示レンタルサーバー（ビジネスプラン・プレミアムプラン）の共用ホスティングサービス';
  const { pixels, width, height } = drawPreview({ ...facts, title }, 'ja', type);
  const belowTheTopLine = 20;
  const touched = Array.from({ length: height - belowTheTopLine }, (_, row) => row + belowTheTopLine).filter((row) =>
    pixels.subarray(row * width + 1200 - 72, (row + 1) * width).some((colour) => colour !== 0),
  );
  assert.deepEqual(touched, []);
  assert.ok(pixels.subarray(150 * width, 200 * width).some((colour) => colour !== 0));
});

test('the shares of a bar are parts of its width', () => {
  const score = { proven: 25, reported: 50, possible: 75 };
  const { pixels, width, palette } = drawPreview({ ...facts, bars: [{ label: '', score, figures: '' }] }, 'ja', type);
  const barWidth = 1200 - 2 * 72 - 230;
  const row = 630 - 110 - 110 + 16 + 15;
  const accent = palette.findIndex((colour) => String(colour) === String([0x1f, 0x4e, 0x79]));
  const solid = [...pixels.subarray(row * width, (row + 1) * width)].lastIndexOf(accent);
  assert.equal(solid, Math.round(72 + barWidth / 4) - 1);
});
