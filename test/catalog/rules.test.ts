import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { TODAY } from '../builders.ts';
import { changed, VALID, withContentFolder } from '../content-folder.ts';

/** The lines of a report without the closing count, with paths relative to the folder. */
async function reportOf(files: Record<string, string | null>, language: 'ja' | 'en'): Promise<string[]> {
  return withContentFolder(files, async (folder) => {
    const { lines } = await checkContent(folder, { today: TODAY, language, shownFolder: 'content' });
    return lines.slice(0, -1);
  });
}

const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);

const CASES: { name: string; files: Record<string, string>; en: string }[] = [
  {
    name: 'a claim on an unknown feature',
    files: provider('feature: waf', 'feature: wax'),
    en: 'content/providers/alpha.md:11:5  claims[0].feature  there is no feature "wax"; expected the name of a file in content/features/ without .md; write for example auto-backup, waf',
  },
  {
    name: 'a weight for an unknown feature',
    files: changed('rankings/business.md', 'feature: waf', 'feature: wax'),
    en: 'content/rankings/business.md:8:5  weights[0].feature  there is no feature "wax"; expected the name of a file in content/features/ without .md; write for example auto-backup, waf',
  },
  {
    name: 'an attack step cut by an unknown feature',
    files: changed('attacks/web.md', 'cutBy: [waf]', 'cutBy: [wax]'),
    en: 'content/attacks/web.md:9:13  steps[0].cutBy[0]  there is no feature "wax"; expected the name of a file in content/features/ without .md; write for example auto-backup, waf',
  },
  {
    name: 'an attack step without a feature',
    files: changed('attacks/web.md', 'cutBy: [waf]', 'cutBy: []'),
    en: 'content/attacks/web.md:9:5  steps[0].cutBy  no feature cuts this step; expected at least one feature id; write cutBy: [waf]',
  },
  {
    name: 'an unknown plan',
    files: provider('plans: [light]', 'plans: [heavy]'),
    en: 'content/providers/alpha.md:12:13  claims[0].plans[0]  there is no plan "heavy"; expected one of light; write plans: all, or one of these ids',
  },
  {
    name: 'a first-hand source that is no guide',
    files: provider(
      'kind: official-manual\n      url: https://www.example.jp/waf/',
      'kind: first-hand\n      url: tale',
    ),
    en: 'content/providers/alpha.md:16:7  claims[0].source.url  the first-hand source "tale" is no guide; expected the name of a file in content/guides/ja/ without .md; write url: story',
  },
  {
    name: 'a source that is no web address',
    files: provider('https://www.example.jp/waf/', 'javascript:alert(1)'),
    en: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "javascript:alert(1)"; expected an address that starts with http:// or https://; write url: https://www.example.jp/',
  },
  {
    name: 'a date in the future',
    files: provider('readOn: 2026-11-01', 'readOn: 2026-11-25'),
    en: 'content/providers/alpha.md:18:7  claims[0].source.readOn  the date "2026-11-25" is in the future; expected a day up to 2026-11-24; write the day it was really read',
  },
  {
    name: 'a page date after the day read',
    files: provider('pageDate: 2026-01-01', 'pageDate: 2026-11-02'),
    en: 'content/providers/alpha.md:17:7  claims[0].source.pageDate  the page date "2026-11-02" is after the day read, "2026-11-01"; expected a page date up to the day read; write the right one of the two dates',
  },
  {
    name: 'a partial support without a detail',
    files: provider('support: included', 'support: partial'),
    en: 'content/providers/alpha.md:13:5  claims[0].support  partial without a detail; expected a detail in ja and en that says which part or which option; write detail: { ja: …, en: … }',
  },
  {
    name: 'a measure for a feature without a unit',
    files: provider('support: included', 'support: included\n    measure: 14'),
    en: 'content/providers/alpha.md:14:5  claims[0].measure  a measure, but waf has no unit; expected a measure only for a feature with a unit; write no measure line, or a measure in features/waf.md',
  },
  {
    name: 'a plan id used twice',
    files: provider('claims:', '  - id: light\n    name: { ja: 別, en: Other }\nclaims:'),
    en: 'content/providers/alpha.md:10:5  plans[1].id  "light" is used twice; expected an id used once in the file; write another id, or remove one of the two',
  },
  {
    name: 'a name that another file has',
    files: { 'providers/bravo.md': VALID['providers/alpha.md']?.replace('en: Alpha', 'en: Bravo') ?? '' },
    en: 'content/providers/bravo.md:2:9  name.ja  the name "アルファ" also stands in providers/alpha.md; expected a name that no other file has; write a name that tells the two apart',
  },
  {
    name: 'an English name in Japanese',
    files: provider('en: Alpha', 'en: アルファ'),
    en: 'content/providers/alpha.md:2:19  name.en  the English name "アルファ" is Japanese; expected a name without kana or kanji; write en: Xserver',
  },
  {
    name: 'an English name that is missing',
    files: provider('name: { ja: アルファ, en: Alpha }', 'name: { ja: アルファ }'),
    en: 'content/providers/alpha.md:2:1  name.en  the field is missing; expected the text in English; write en: The same in English',
  },
  {
    name: 'a source without via',
    files: provider('      via: live\n', ''),
    en: 'content/providers/alpha.md:14:5  claims[0].source  the source has no via; expected live for the page itself, stored-copy for a stored copy; write via: stored-copy',
  },
  {
    name: 'a ranking in which nothing weighs anything',
    files: changed('rankings/business.md', 'weight: 10', 'weight: 0'),
    en: 'content/rankings/business.md:7:1  weights  every weight is 0; expected at least one weight above 0; write weight: 10',
  },
  {
    name: 'a dangerous link in a body',
    files: provider('本文です。', '一行目\n\n[押す](javascript:alert(1))'),
    en: 'content/providers/alpha.md:25:1  body  a link to "javascript:alert(1)"; expected an https:// page, or a page of this site (starts with /); write [text](https://www.example.jp/)',
  },
  {
    name: 'a picture from another site',
    files: provider('本文です。', '![絵](https://example.com/a.png)'),
    en: 'content/providers/alpha.md:23:1  body  a picture to "https://example.com/a.png"; expected a picture of this site (starts with /); write [text](https://www.example.jp/)',
  },
];

test('the valid folder has no problem', async () => {
  assert.deepEqual(await reportOf({}, 'en'), []);
});

for (const { name, files, en } of CASES) {
  test(`${name} is reported in one line, at its place`, async () => {
    assert.deepEqual(await reportOf(files, 'en'), [en]);
  });
}

test('the same problem is told in Japanese', async () => {
  assert.deepEqual(await reportOf(provider('feature: waf', 'feature: wax'), 'ja'), [
    'content/providers/alpha.md:11:5  claims[0].feature  機能 "wax" はありません。正しい形: content/features/ にあるファイル名（.md を除く）。書き方: auto-backup、waf など',
  ]);
});
