import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { orderKeys } from '../../src/catalog/order-keys.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';

const CASES: { name: string; before: string; after: string }[] = [
  {
    name: 'moves fields with the remarks above them',
    before: '---\nstatus: active\n# 対象\nsegment: business\nurl: x # y\n---\n本文\n',
    after: '---\nurl: x # y\n# 対象\nsegment: business\nstatus: active\n---\n本文\n',
  },
  {
    name: 'moves fields of list items, and leaves the hyphen in its place',
    before:
      '---\nclaims:\n  - support: included\n    feature: waf\n    detail:\n      en: A\n      ja: あ\n  - feature: ips\n---\n',
    after:
      '---\nclaims:\n  - feature: waf\n    support: included\n    detail:\n      ja: あ\n      en: A\n  - feature: ips\n---\n',
  },
  {
    name: 'leaves groups on one line as they are',
    before: '---\nname: { en: A, ja: あ }\n---\n',
    after: '---\nname: { en: A, ja: あ }\n---\n',
  },
];

for (const { name, before, after } of CASES) {
  test(`the order of fields: ${name}`, () => assert.equal(orderKeys(before, 'providers'), after));
}

test('no file of the content changes', async () => {
  const { entries } = await readContentFolder('content');
  const moved = entries.filter(({ file, collection }) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    return orderKeys(text, collection) !== text;
  });
  assert.deepEqual(
    moved.map(({ file }) => file),
    [],
  );
});
