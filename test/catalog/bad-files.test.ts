import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { TODAY } from '../builders.ts';
import { VALID, withContentFolder } from '../content-folder.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';

async function check(files: Record<string, string | Uint8Array | null>): Promise<{ ok: boolean; lines: string[] }> {
  return withContentFolder(files, (folder) =>
    checkContent(folder, { today: TODAY, language: 'en', shownFolder: 'content' }),
  );
}

const ALIAS_BOMB = `---
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
---
`;

const REFUSED: { name: string; file?: string; text: string | Uint8Array; line: string }[] = [
  {
    name: 'a file that is not UTF-8',
    text: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x54, 0x81, 0x5b, 0x0a]),
    line: 'content/providers/bad.md:2:1  file  the file is not UTF-8; expected a text file in UTF-8; save it again with the encoding set to UTF-8',
  },
  {
    name: 'an empty file',
    text: '',
    line: 'content/providers/bad.md:1:1  file  the file is empty; expected front matter between two lines of ---; write --- on the first line',
  },
  {
    name: 'a file without front matter',
    text: '本文だけ\n',
    line: 'content/providers/bad.md:1:1  file  the first line is "本文だけ"; expected front matter between two lines of ---; write --- (three half-width hyphens and nothing else) on the first line',
  },
  {
    name: 'front matter that is not closed',
    text: '---\nname: x\n',
    line: 'content/providers/bad.md:3:1  file  the closing line of --- is missing; expected front matter between two lines of ---; write --- on a line of its own after the last field',
  },
  {
    name: 'a tab in the indentation',
    text: ALPHA.replace('  - id: light', '\t- id: light').replace('アルファ, en: Alpha', 'ベータ, en: Beta'),
    line: 'content/providers/bad.md:7:1  file  a tab is used for indentation; expected two spaces for each level; write two spaces instead of the tab',
  },
  {
    name: 'an alias bomb',
    text: ALIAS_BOMB,
    line: 'content/providers/bad.md:3:8  alias  a YAML alias, *a; expected every value written out; write the value itself instead of the alias',
  },
  {
    name: 'a file of 5 MB',
    text: `---\nname: x\n---\n${'あ'.repeat(1_700_000)}`,
    line: 'content/providers/bad.md:1:1  file  the file is too large (5100016 bytes); expected at most 1000000 bytes; write only the claims and the review',
  },
  ...Object.entries({
    'my server.md': 'rename it to my-server.md',
    'Server.md': 'rename it to server.md',
    'サーバー.md': 'rename it to a name such as example-server.md',
    'server.markdown': 'rename it to server.md',
    'my_server.md.txt': 'rename it to my-server.md',
    'alpha - コピー.md': 'rename it to a name other than alpha.md, or remove the file',
    'alpha.md~': 'rename it to a name other than alpha.md, or remove the file',
  }).map(([file, remedy]) => ({
    name: `a file named ${file}`,
    file: `providers/${file}`,
    text: ALPHA,
    line: `content/providers/${file}:1:1  file  the file is named "${file}"; expected a name of lower-case letters, digits and hyphens that ends in .md; ${remedy}`,
  })),
];

for (const { name, file = 'providers/bad.md', text, line } of REFUSED) {
  test(`${name} is refused in one clear line`, async () => {
    const { ok, lines } = await check({ [file]: text });
    assert.deepEqual([ok, lines.slice(0, -1)], [false, [line]]);
  });
}

for (const [name, text] of [
  ['a byte order mark', `\uFEFF${ALPHA}`],
  ['CRLF line ends', ALPHA.replaceAll('\n', '\r\n')],
] as const) {
  test(`${name} is read as if it were not there`, async () => {
    assert.deepEqual((await check({ 'providers/alpha.md': text })).ok, true);
  });
}

test('hidden files are passed over', async () => {
  assert.equal((await check({ 'providers/.DS_Store': 'x' })).ok, true);
});

test('an unreadable feature is not reported again as unknown where it is named', async () => {
  const { lines } = await check({ 'features/waf.md': '' });
  assert.equal(lines.length, 2, lines.join('\n'));
});

test('a folder that is not there is told in one line', async () => {
  const { ok, lines } = await checkContent('/nowhere/at/all', { today: TODAY, language: 'en', shownFolder: 'nowhere' });
  assert.deepEqual([ok, lines], [false, ["There is no content folder nowhere. Check the folder's name."]]);
});

test('a folder without content is told in one line', async () => {
  const nothing = Object.fromEntries(Object.keys(VALID).map((name) => [name, null]));
  const { ok, lines } = await check(nothing);
  assert.equal(ok, false);
  assert.match(lines[0] ?? '', /^content holds no content\./);
});

/** Twenty mistakes over eight files, each with its line. */
const TWENTY: { files: Record<string, string>; places: string[] } = {
  files: {
    'providers/one.md': `---
name: { ja: 一, en: 一 }
url: ftp://example.jp/
segment: large
status: activ
colour: red
claims:
  - feature: unknown-one
    plans: [none]
    support: partial
    measure: -1
    source: { kind: official-manual, url: https://example.jp/, readOn: 2027-01-01, via: live }
    confidence: certain
---
`,
    'providers/two.md': '---\nname: { ja: 二 }\nurl: https://example.jp/\nsegment: business\nstatus: active\n---\n',
    'providers/three.md': '',
    'providers/Four.md': ALPHA,
    'features/five.md': (VALID['features/waf.md'] ?? '')
      .replaceAll('WAF', '五')
      .replace('en: Feature of web', 'en: Five')
      .replace('group: web', 'group: nowhere')
      .replace('shelfLifeMonths: 24', 'shelfLifeMonths: soon'),
    'attacks/six.md': (VALID['attacks/web.md'] ?? '')
      .replace('攻撃, en: Attack', '六, en: Six')
      .replace('[waf]', '[]')
      .replace('order: 10', 'order: first'),
    'rankings/seven.md': (VALID['rankings/business.md'] ?? '')
      .replace('順位, en: Ranking', '七, en: Seven')
      .replace('weight: 10', 'weight: heavy')
      .replace('feature: waf', 'feature: unknown-two'),
    'guides/ja/eight.md': '---\ntitle: 八\nsummary: 要約\nreviewedOn: yesterday\nkind: guide\n---\n',
  },
  places: [
    'attacks/six.md:4 order',
    'attacks/six.md:9 steps[0].cutBy',
    'features/five.md:5 group',
    'features/five.md:8 shelfLifeMonths',
    'guides/ja/eight.md:4 reviewedOn',
    'providers/Four.md:1 file',
    'providers/one.md:2 name.en',
    'providers/one.md:3 url',
    'providers/one.md:4 segment',
    'providers/one.md:5 status',
    'providers/one.md:6 colour',
    'providers/one.md:8 claims[0].feature',
    'providers/one.md:9 claims[0].plans[0]',
    'providers/one.md:10 claims[0].support',
    'providers/one.md:11 claims[0].measure',
    'providers/one.md:12 claims[0].source.readOn',
    'providers/one.md:13 claims[0].confidence',
    'providers/three.md:1 file',
    'providers/two.md:2 name.en',
    'rankings/seven.md:8 weights[0].feature',
    'rankings/seven.md:9 weights[0].weight',
  ],
};

test('every mistake of every file is listed once, with its line', async () => {
  const { lines } = await check(TWENTY.files);
  const places = lines.slice(0, -1).map((line) => line.replace(/^content\/(\S+?:\d+):\d+ {2}(\S+).*$/, '$1 $2'));
  assert.deepEqual(places, TWENTY.places);
  assert.match(lines.at(-1) ?? '', /^16 files checked, 21 problems in 8 files\.$/);
});
