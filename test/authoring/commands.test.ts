import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { VALID, withContentFolder } from '../content-folder.ts';

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(script: string, folder: string, args: readonly string[]): Outcome {
  const env = { ...process.env, CONTENT_DIR: folder, LANG: 'en_US.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: '1795478400' };
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
}

const NEW = [
  ['--id', 'bravo', '--name-ja', 'ブラボー', '--name-en', 'Bravo', '--url', 'www.example.jp/bravo'],
  ['--segment', 'business', '--status', 'active', '--plan', '{ id: light, name: { ja: 軽, en: Light } }'],
  ['--claim', '{ feature: waf, plans: all, support: included, confidence: high, source: SOURCE }'],
]
  .flat()
  .map((word) =>
    word.replace('SOURCE', '{ kind: official-manual, url: https://example.jp/, readOn: R8.11.1, via: live }'),
  );

const CLAIM = [
  'alpha',
  'auto-backup',
  '--support',
  'included',
  '--measure',
  '１４日',
  '--kind',
  'official-product',
].concat(['--url', 'https://example.jp/', '--read-on', '2026/11/01', '--via', 'live', '--confidence', 'high']);

test('provider:new writes a clean file from flags, with other forms put right', async () => {
  await withContentFolder({}, async (folder) => {
    const { status, stdout, stderr } = run('scripts/provider-new.ts', folder, NEW);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /passes the check\.\n.*\/en\/providers\/bravo\//);
    const text = readFileSync(path.join(folder, 'providers/bravo.md'), 'utf8');
    assert.match(text, /^url: https:\/\/www\.example\.jp\/bravo$/m);
    assert.match(text, /^ {6}readOn: 2026-11-01$/m);
  });
});

test('provider:new leaves a file that is there as it is', async () => {
  await withContentFolder({}, async (folder) => {
    const { status, stderr } = run('scripts/provider-new.ts', folder, ['--id', 'alpha', ...NEW.slice(2)]);
    assert.deepEqual([status, /exists already and is left as it is/.test(stderr)], [1, true]);
    assert.equal(readFileSync(path.join(folder, 'providers/alpha.md'), 'utf8'), VALID['providers/alpha.md']);
  });
});

test('provider:new writes nothing that would not pass the check, and leaves no piece behind', async () => {
  await withContentFolder({}, async (folder) => {
    const bad = NEW.map((word) => word.replace('feature: waf', 'feature: wfa'));
    const { status, stderr } = run('scripts/provider-new.ts', folder, bad);
    assert.deepEqual([status, /^--claim claims\[0\]\.feature: .*write feature: waf$/m.test(stderr)], [1, true]);
    assert.deepEqual(readdirSync(path.join(folder, 'providers')), ['alpha.md']);
  });
});

test('claim:add adds one claim from flags', async () => {
  await withContentFolder({}, async (folder) => {
    const { status, stderr } = run('scripts/claim-add.ts', folder, CLAIM);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      readFileSync(path.join(folder, 'providers/alpha.md'), 'utf8'),
      / {2}- feature: auto-backup\n {4}plans: all\n {4}support: included\n {4}measure: 14\n/,
    );
  });
});

const REFUSED: [name: string, args: string[], told: RegExp][] = [
  ['an unknown provider', ['alhpa', 'waf'], /there is no provider alhpa\. Did you mean alpha\?/],
  ['an unknown feature', ['alpha', 'wfa'], /there is no feature wfa\. Did you mean waf\?/],
  [
    'a day that does not exist',
    [...CLAIM, '--read-on', '2026/11/31'],
    /--read-on: the day "2026\/11\/31" does not exist/,
  ],
  [
    'an option without a detail',
    [...CLAIM, '--support', 'partial'],
    /^--support, --detail-ja, --detail-en: partial without a detail/m,
  ],
];

for (const [name, args, told] of REFUSED) {
  test(`claim:add refuses ${name} and leaves the file as it was`, async () => {
    await withContentFolder({}, async (folder) => {
      const { status, stderr } = run('scripts/claim-add.ts', folder, args);
      assert.equal(status, 1);
      assert.match(stderr, told);
      assert.equal(readFileSync(path.join(folder, 'providers/alpha.md'), 'utf8'), VALID['providers/alpha.md']);
    });
  });
}

for (const [script, args, lines] of [
  [
    'claim-add',
    ['--read-on', '24.11', '--confidence', 'sure'],
    [/^claim:add: --read-on: "24\.11"/m, /^--confidence: "sure"/m],
  ],
  ['provider-new', ['--id', 'あ', '--name-en', ' '], [/^provider:new: --id: "あ"/m, /^--name-en: ""/m]],
] as const) {
  test(`${script} names the flag whose value it refuses`, async () => {
    await withContentFolder({}, async (folder) => {
      const subject = script === 'claim-add' ? ['alpha', 'waf'] : [];
      const { status, stderr } = run(`scripts/${script}.ts`, folder, [...subject, ...args]);
      assert.equal(status, 1);
      for (const line of lines) assert.match(stderr, line);
    });
  });
}
