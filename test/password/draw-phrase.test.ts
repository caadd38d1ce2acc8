import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bitsOfLetters, bitsOfWords, drawBelow, drawLetters, drawWords } from '../../src/password/draw-phrase.ts';
import { WORD_LISTS } from '../../src/password/word-lists.ts';

const NUMBERS = 2 ** 32;
const sizes = fc.integer({ min: 1, max: NUMBERS });
/** A source that gives these numbers one after the other. */
const sourceOf = (numbers: readonly number[]) => {
  const rest = [...numbers];
  return () => rest.shift() ?? assert.fail('asked for more numbers than there are');
};

test('a drawn number is below the size', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: NUMBERS - 1 }), (size, number) => {
      const drawn = drawBelow(size, sourceOf([number, 0]));
      assert.ok(Number.isInteger(drawn) && drawn >= 0 && drawn < size);
    }),
  );
});

test('exactly the numbers beyond the last whole multiple of the size are drawn again', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const kept = Math.floor(NUMBERS / size) * size;
      assert.equal(drawBelow(size, sourceOf([kept - 1])), size - 1);
      if (kept < NUMBERS) assert.equal(drawBelow(size, sourceOf([kept, NUMBERS - 1, size - 1])), size - 1);
    }),
  );
});

test('every number below the size is drawn equally often', () => {
  // The last eight whole rounds of the source, up to the number where rejection begins.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
      const counts = new Map<number, number>();
      const kept = Math.floor(NUMBERS / size) * size;
      for (let step = 0; step < size * 8; step += 1) {
        const drawn = drawBelow(size, sourceOf([kept - 1 - step]));
        counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
      }
      assert.deepEqual([counts.size, new Set(counts.values())], [size, new Set([8])]);
    }),
  );
});

for (const size of [0, -1, 1.5, Number.NaN, NUMBERS + 1]) {
  test(`no number can be drawn below ${size}`, () => {
    assert.throws(() => drawBelow(size, () => 0), RangeError);
  });
}

test('words are drawn one by one, and may repeat', () => {
  assert.equal(drawWords(['a', 'b', 'c'], 4, sourceOf([2, 0, 1, 2])), 'c-a-b-c');
});

test('letters come in groups of five', () => {
  assert.equal(drawLetters(2, sourceOf([0, 1, 2, 3, 25, 26, 27, 28, 29, 30])), 'abcdz-abcde');
});

for (const [name, list] of Object.entries(WORD_LISTS)) {
  test(`the list ${name} holds 2,048 different words of small letters`, () => {
    assert.equal(new Set(list).size, 2048);
    assert.deepEqual(
      list.filter((word) => !/^[a-z]+$/.test(word)),
      [],
    );
  });
}

test('the bits are those of all equally likely phrases', () => {
  assert.equal(bitsOfWords(2048, 6), 66);
  assert.equal(Math.round(bitsOfLetters(3) * 10) / 10, 70.5);
});
