import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { VALID, withContentFolder } from '../content-folder.ts';
import { converse, DOWN, ENTER, INTERRUPT, SPACE, type Turn } from './converse.ts';

/** Replaces what was typed into the open prompt. */
const instead = (text: string) => `\x15${text}${ENTER}`;

const NAMES: readonly Turn[] = [
  [/id {2}the file name/, `BRAVO${ENTER}`],
  [/written as bravo.*name\.ja/s, `ブラボー${ENTER}`],
  [/name\.en/, `Bravo${ENTER}`],
  [/operator\.ja/, ENTER],
  [/url {2}/, `https://www.example.jp/bravo/${ENTER}`],
  [/segment {2}/, DOWN + DOWN + ENTER],
  [/status {2}/, ENTER],
  [/This service/, ENTER],
];

const PLAN: readonly Turn[] = [
  [/A plan.*id {2}/s, `light${ENTER}`],
  [/name\.ja/, `ライト${ENTER}`],
  [/name\.en/, `Light${ENTER}`],
  [/monthlyYen/, `１，５００円${ENTER}`],
  [/written as 1500.*termMonths/s, `12${ENTER}`],
  [/initialYen/, ENTER],
  [/url {2}/, ENTER],
  [/A plan.*id {2}/s, ENTER],
];

/** The claim on the WAF up to the day on which its source was read. */
const CLAIM: readonly Turn[] = [
  [/1\/2 waf.*support {2}/s, DOWN + ENTER],
  [/enabledByDefault/, ENTER],
  [/scope {2}/, ENTER],
  [/detail\.ja/, ENTER],
  [/source\.kind/, ENTER],
  [/source\.url/, `https://www.example.jp/bravo/waf/${ENTER}`],
  [/source\.title/, ENTER],
  [/source\.pageDate/, ENTER],
];

const REST: readonly Turn[] = [
  [/source\.readOn/, ENTER],
  [/source\.via/, ENTER],
  [/confidence/, ENTER],
];

const SKIP: Turn = [/2\/2 auto-backup.*support {2}/s, ENTER];

function draftsIn(folder: string): string[] {
  const drafts = path.join(folder, '.drafts');
  return existsSync(drafts) ? readdirSync(drafts) : [];
}

test('provider:new asks its way to a clean file, and leaves no draft behind', async () => {
  await withContentFolder({}, async (folder) => {
    const turns = [...NAMES, ...PLAN, ...CLAIM, ...REST, [/This claim/, ENTER], SKIP, [/1 features stay/, ENTER]];
    const { status, stderr, shown } = await converse(['scripts/provider-new.ts'], turns as Turn[], folder);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(shown.at(-1) ?? '', /passes the check/);
    const written = readFileSync(path.join(folder, 'providers/bravo.md'), 'utf8');
    assert.match(
      written,
      /monthlyYen: 1500\n {4}termMonths: 12\n.*feature: waf\n {4}plans: all\n {4}support: included/s,
    );
    assert.deepEqual(draftsIn(folder), []);
  });
});

test('provider:new tells of a service on the same host before the plans are asked for', async () => {
  await withContentFolder({}, async (folder) => {
    const { shown } = await converse(['scripts/provider-new.ts'], [...NAMES, [/A plan/, INTERRUPT]], folder);
    assert.match(shown.at(-2) ?? '', /Same operator or address: alpha\./);
  });
});

for (const [typed, told] of [
  ['11/24', /"11\/24" lacks the year/],
  ['2027-01-01', /2027-01-01 is still to come \(today is 2026-11-24\)/],
  ['2026-02-30', /the day "2026-02-30" does not exist/],
] as const) {
  test(`provider:new refuses ${typed} as the day read, and takes the right one`, async () => {
    await withContentFolder({}, async (folder) => {
      const turns: Turn[] = [
        ...NAMES,
        ...PLAN,
        ...CLAIM,
        [/source\.readOn/, `${typed}${ENTER}`],
        [told, instead('令和8年11月1日')],
        [/written as 2026-11-01.*source\.via/s, INTERRUPT],
      ];
      const { status } = await converse(['scripts/provider-new.ts'], turns, folder);
      assert.equal(status, 1);
    });
  });
}

test('a claim that is answered again and then left is offered as it was', async () => {
  await withContentFolder({}, async (folder) => {
    const left: Turn[] = [...CLAIM, ...REST, [/This claim/, DOWN + ENTER], [/1\/2 waf.*support {2}/s, INTERRUPT]];
    await converse(['scripts/provider-new.ts'], [...NAMES, ...PLAN, ...left], folder);
    const turns: Turn[] = [
      [/There are drafts/, ENTER],
      [/support {2}/, ENTER],
      [/enabledByDefault/, ENTER],
      [/scope {2}/, ENTER],
      [/detail\.ja/, ENTER],
      [/source\.kind/, ENTER],
      [/source\.url.*Enter: https:\/\/www\.example\.jp\/bravo\/waf\//s, INTERRUPT],
    ];
    const { stderr } = await converse(['scripts/provider-new.ts'], turns, folder);
    assert.match(stderr, /go(es)? on with them/);
  });
});

test('a name is answered again before the plans are asked for', async () => {
  await withContentFolder({}, async (folder) => {
    const turns: Turn[] = [
      ...NAMES.slice(0, -1),
      [/This service/, DOWN + ENTER],
      [/name\.ja.*Enter: ブラボー/s, `ブラヴォー${ENTER}`],
      [/name\.en/, ENTER],
      [/written as Bravo.*operator\.ja/s, ENTER],
      [/url {2}/, ENTER],
      [/segment {2}/, ENTER],
      [/status {2}/, ENTER],
      [/This service.*ブラヴォー/s, ENTER],
      [/A plan/, INTERRUPT],
    ];
    const { status } = await converse(['scripts/provider-new.ts'], turns, folder);
    assert.equal(status, 1);
  });
});

test('a claim answered again offers the plans that were chosen for it', async () => {
  await withContentFolder({}, async (folder) => {
    const second: Turn[] = PLAN.slice(0, -1).map(([shown, keys]) => [shown, keys.replace('light', 'heavy')]);
    const turns: Turn[] = [
      ...NAMES,
      ...PLAN.slice(0, -1),
      ...second,
      ...PLAN.slice(-1),
      ...CLAIM,
      ...REST,
      [/plans {2}which.*light.*heavy/s, SPACE + ENTER],
      [/This claim.*- heavy/s, DOWN + ENTER],
      [/1\/2 waf.*support {2}/s, ENTER],
      ...CLAIM.slice(1, 5),
      [/source\.url/, ENTER],
      ...CLAIM.slice(6),
      ...REST,
      [/plans {2}which/, ENTER],
      [/This claim.*- heavy/s, INTERRUPT],
    ];
    const { status } = await converse(['scripts/provider-new.ts'], turns, folder);
    assert.equal(status, 1);
  });
});

test('what is not offered is not asked whether it is on, and its needed address cannot be left out', async () => {
  await withContentFolder({}, async (folder) => {
    const turns: Turn[] = [
      [/support {2}/, DOWN + DOWN + DOWN + DOWN + ENTER],
      [/measure {2}/, ENTER],
      [/detail\.ja/, ENTER],
      [/source\.kind/, ENTER],
      [/source\.url/, `-${ENTER}`],
      [/an answer is needed/, INTERRUPT],
    ];
    const { shown } = await converse(['scripts/claim-add.ts', 'alpha', 'auto-backup'], turns, folder);
    assert.doesNotMatch(shown.join(''), /enabledByDefault|scope {2}/);
  });
});

test('a title is not carried to another address', async () => {
  await withContentFolder({}, async (folder) => {
    const titled: Turn[] = CLAIM.map(([shown, keys]) => [
      shown,
      /title/.test(shown.source) ? `WAF page${ENTER}` : keys,
    ]);
    const turns: Turn[] = [
      ...NAMES,
      ...PLAN,
      ...titled,
      ...REST,
      [/This claim/, ENTER],
      [/2\/2 auto-backup.*support {2}/s, DOWN + ENTER],
      [/enabledByDefault/, ENTER],
      [/scope {2}/, ENTER],
      [/measure {2}/, ENTER],
      [/detail\.ja/, ENTER],
      [/source\.kind/, ENTER],
      [/source\.url/, `https://www.example.jp/faq/${ENTER}`],
      [/source\.title/, INTERRUPT],
    ];
    const { shown } = await converse(['scripts/provider-new.ts'], turns, folder);
    assert.doesNotMatch(shown.at(-2) ?? '', /Enter: WAF page/);
  });
});

test('provider:new stopped before the first answer keeps nothing, and does not say so', async () => {
  await withContentFolder({}, async (folder) => {
    const { stderr } = await converse(
      ['scripts/provider-new.ts'],
      [
        [/id {2}/, `bravo${ENTER}`],
        [/name\.ja/, INTERRUPT],
      ],
      folder,
    );
    assert.equal(stderr, 'provider:new: stopped.\n');
    assert.deepEqual(draftsIn(folder), []);
  });
});

test('claim:add asks in Japanese, and a claim that is dropped changes nothing', async () => {
  await withContentFolder({}, async (folder) => {
    const turns: Turn[] = [
      [/support {2}/, DOWN + ENTER],
      [/enabledByDefault/, ENTER],
      [/scope {2}/, ENTER],
      [/measure {2}/, `１４日${ENTER}`],
      [/14 と書きます.*detail\.ja/s, ENTER],
      [/source\.kind/, ENTER],
      [/source\.url/, `https://www.example.jp/backup/${ENTER}`],
      [/source\.title/, ENTER],
      [/source\.pageDate/, ENTER],
      ...REST,
      [/この記載.*書きますか/s, DOWN + DOWN + ENTER],
    ];
    const { status } = await converse(['scripts/claim-add.ts', 'alpha', 'auto-backup', '--lang', 'ja'], turns, folder);
    assert.equal(status, 0);
    assert.equal(readFileSync(path.join(folder, 'providers/alpha.md'), 'utf8'), VALID['providers/alpha.md']);
  });
});

test('claim:add for a service that is only a draft says so', async () => {
  await withContentFolder({}, async (folder) => {
    await mkdir(path.join(folder, '.drafts'));
    await writeFile(path.join(folder, '.drafts/bravo.json'), '{}');
    const { stderr } = await converse(['scripts/claim-add.ts', 'bravo', 'waf'], [], folder);
    assert.match(stderr, /bravo is a draft so far/);
  });
});

test('a draft that somebody spoilt is named, and left as it is', async () => {
  await withContentFolder({}, async (folder) => {
    await mkdir(path.join(folder, '.drafts'));
    await writeFile(path.join(folder, '.drafts/bravo.json'), '{ "id": "bravo" }');
    const { status, stderr } = await converse(['scripts/provider-new.ts'], [[/There are drafts/, ENTER]], folder);
    assert.deepEqual([status, draftsIn(folder)], [1, ['bravo.json']]);
    assert.match(stderr, /^provider:new: \.drafts\/bravo\.json cannot be read/);
  });
});

test('a misspelt flag is answered with the one that is meant', async () => {
  await withContentFolder({}, async (folder) => {
    const { status, stderr } = await converse(
      ['scripts/claim-add.ts', 'alpha', 'waf', '--supprt', 'included'],
      [],
      folder,
    );
    assert.deepEqual([status, /Did you mean --support\?/.test(stderr)], [2, true]);
  });
});

test('a language that is neither is refused', async () => {
  await withContentFolder({}, async (folder) => {
    const { status, stderr } = await converse(['scripts/provider-new.ts', '--lang', 'fr'], [], folder);
    assert.deepEqual([status, stderr], [2, 'provider:new: --lang is ja or en, found "fr"\n']);
  });
});
