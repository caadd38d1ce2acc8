import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { insertClaim } from '../../src/authoring/insert-claim.ts';
import { parseFile } from '../../src/catalog/parse-file.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';

const CLAIM = { feature: 'waf', plans: 'all' };

/** Files before and after, where `null` means that no place is found. */
const CASES: { name: string; before: string; after: string | null }[] = [
  {
    name: 'after the last claim, before the body',
    before: '---\nurl: x\nclaims:\n  - feature: ips\n    plans: all\n---\n\n本文 claims:\n',
    after:
      '---\nurl: x\nclaims:\n  - feature: ips\n    plans: all\n  - feature: waf\n    plans: all\n---\n\n本文 claims:\n',
  },
  {
    name: 'with the indentation that the file has',
    before: '---\nclaims:\n- feature: ips\n  plans: all\n---\n',
    after: '---\nclaims:\n- feature: ips\n  plans: all\n- feature: waf\n  plans: all\n---\n',
  },
  {
    name: 'before the fields and remarks that follow',
    before: '---\nclaims:\n  - feature: ips\n\n# プラン\nplans:\n  - id: a\n---\n',
    after: '---\nclaims:\n  - feature: ips\n  - feature: waf\n    plans: all\n\n# プラン\nplans:\n  - id: a\n---\n',
  },
  {
    name: 'with a heading of its own where there was no claim',
    before: '---\nurl: x\n---\n',
    after: '---\nurl: x\nclaims:\n  - feature: waf\n    plans: all\n---\n',
  },
  {
    name: 'in the place of an empty list',
    before: '---\nclaims: []\n---\n',
    after: '---\nclaims:\n  - feature: waf\n    plans: all\n---\n',
  },
  {
    name: 'with the line ends that the file has',
    before: '---\r\nclaims:\r\n  - feature: ips\r\n---\r\n',
    after: '---\r\nclaims:\r\n  - feature: ips\r\n  - feature: waf\r\n    plans: all\r\n---\r\n',
  },
  { name: 'nowhere in a list on one line', before: '---\nclaims: [{ feature: ips }]\n---\n', after: null },
  { name: 'nowhere in a file without front matter', before: '本文\n', after: null },
];

for (const { name, before, after } of CASES) {
  test(`a claim is added ${name}`, () => {
    assert.equal(insertClaim(before, CLAIM) ?? null, after);
  });
}

test('every provider of the content takes one more claim, and nothing else in it changes', async () => {
  const { entries } = await readContentFolder('content');
  const wrong = entries
    .filter(({ collection }) => collection === 'providers')
    .filter(({ file, data, body }) => {
      const text = insertClaim(readFileSync(`content/${file}`, 'utf8'), CLAIM) ?? '';
      const read = parseFile(file, new TextEncoder().encode(text)).parsed;
      const fields = data as { claims?: unknown[] };
      const expected = { ...fields, claims: [...(fields.claims ?? []), CLAIM] };
      try {
        assert.deepEqual([read?.data, read?.body], [expected, body]);
        return false;
      } catch {
        return true;
      }
    });
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});
