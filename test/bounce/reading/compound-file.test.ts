import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utils, write } from 'cfb';
import fc from 'fast-check';
import { readCompoundFile } from '../../../src/bounce/reading/compound-file.ts';

/** A compound file as another program writes it. */
function makeFile(streams: Record<string, Uint8Array>): Uint8Array {
  const file = utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) utils.cfb_add(file, `/${path}`, content);
  return Uint8Array.from(write(file, { type: 'array' }) as number[]);
}

const name = fc.stringMatching(/^[a-zA-Z0-9_#.]{1,20}$/);

test('every stream that another program wrote is read as it was, short or long, deep or not', () => {
  const content = fc.uint8Array({ maxLength: 12_000 });
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.map((one) => `x${one}`).join('/'));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(path, content), { maxLength: 12, selector: ([one]) => one.toLowerCase().split('/')[0] }),
      (all) => {
        const file = readCompoundFile(makeFile(Object.fromEntries(all)));
        for (const [one, bytes] of all) assert.deepEqual(file.read(one), bytes.length > 0 ? bytes : new Uint8Array());
      },
    ),
    { numRuns: 100, seed: 20261124 },
  );
});

test('a stream that is not there is null', () => {
  assert.equal(readCompoundFile(makeFile({ a: Uint8Array.of(1) })).read('b'), null);
});

test('a file that needs more lists of sectors than its header holds is read to the end', () => {
  const content = new Uint8Array(8_000_000).map((_, at) => at % 251);
  assert.deepEqual(readCompoundFile(makeFile({ long: content })).read('long'), content);
});

test('damage is refused or read, and never runs in circles', () => {
  const whole = makeFile({ 'a/b': new Uint8Array(5000), c: new Uint8Array(100) });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(damage, (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      try {
        const file = readCompoundFile(bytes);
        for (const path of file.paths) assert.ok((file.read(path)?.length ?? 0) <= bytes.length);
      } catch (error) {
        assert.ok(error instanceof RangeError, String(error));
      }
    }),
    { numRuns: 1000, seed: 20261124 },
  );
});
