import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIGURE_NAMES } from '../../src/schema/figure.ts';
import { changed, VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';
const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);
/** The provider with further lines below its only claim. */
const claim = (lines: string) => provider('    confidence: high\n', `    confidence: high\n${lines}`);
const body = (text: string) => provider('本文です。', text);
const SECOND = `  - feature: auto-backup
    plans: all
    support: not-offered
    source: { kind: third-party, url: https://www.example.com/, readOn: 2026-11-01, via: live }
    confidence: low
`;

const CHANGES = `---
date: 2026-11-24
entries:
  - id: alpha-added
    kind: provider-added
    provider: alpha
    features: [waf]
    text: { ja: 掲載しました。, en: It is listed. }
`;

const CASES: { name: string; files: Record<string, string>; en: string }[] = [
  {
    name: 'a claim on an unknown feature',
    files: provider('feature: waf', 'feature: wax'),
    en: 'content/providers/alpha.md:11:5  claims[0].feature  there is no feature "wax"; expected the name of a file in content/features/ without .md; write feature: waf',
  },
  {
    name: 'a change of an unknown feature',
    files: { 'changes/2026-11-24.md': `${CHANGES.replace('[waf]', '[wax]')}---\n` },
    en: 'content/changes/2026-11-24.md:7:16  entries[0].features[0]  there is no feature "wax"; expected the name of a file in content/features/ without .md; write waf',
  },
  {
    name: 'an id of changes used twice',
    files: { 'changes/2026-11-24.md': `${CHANGES}${CHANGES.slice(CHANGES.indexOf('  - id'))}---\n` },
    en: 'content/changes/2026-11-24.md:9:5  entries[1].id  the id "alpha-added" is used twice; expected each id once in a file; write id: alpha-added-2',
  },
  {
    name: 'changes dated in the future',
    files: { 'changes/2026-11-25.md': `${CHANGES.replace('date: 2026-11-24', 'date: 2026-11-25')}---\n` },
    en: 'content/changes/2026-11-25.md:2:1  date  the date "2026-11-25" is in the future; expected a day up to 2026-11-24; write the day on which the changes were published',
  },
  {
    name: 'a former id that a present provider has',
    files: provider('segment: business', 'segment: business\nformerIds: [alpha]'),
    en: 'content/providers/alpha.md:5:13  formerIds[0]  the former id "alpha" belongs to another service; expected an id that is neither a present service’s nor another’s former one; remove it, or write the right one',
  },
  {
    name: 'a weight for an unknown feature',
    files: changed('rankings/business.md', 'feature: waf', 'feature: wax'),
    en: 'content/rankings/business.md:8:5  weights[0].feature  there is no feature "wax"; expected the name of a file in content/features/ without .md; write feature: waf',
  },
  {
    name: 'an attack step cut by an unknown feature',
    files: changed('attacks/web.md', 'cutBy: [waf]', 'cutBy: [wax]'),
    en: 'content/attacks/web.md:9:13  steps[0].cutBy[0]  there is no feature "wax"; expected the name of a file in content/features/ without .md; write waf',
  },
  {
    name: 'an attack step without a feature',
    files: changed('attacks/web.md', 'cutBy: [waf]', 'cutBy: []'),
    en: 'content/attacks/web.md:9:5  steps[0].cutBy  no feature cuts this step; expected at least one feature id; write the ids of the features that cut this step between the brackets',
  },
  {
    name: 'an unknown figure',
    files: body('![x](figure:first-houre "y")'),
    en: `content/providers/alpha.md:23:1  body  there is no figure "first-houre"; expected one of the figures ${FIGURE_NAMES.join(', ')}; write figure:first-hour`,
  },
  {
    name: 'a figure without a text',
    files: body('![ ](figure:first-hour "y")'),
    en: 'content/providers/alpha.md:23:1  body  the figure "first-hour" has no text; expected a text that tells what the figure shows to those who do not see it; write ![what the figure shows, in order](figure:first-hour)',
  },
  {
    name: 'an unknown guide at a step',
    files: changed('attacks/web.md', 'cutBy: [waf]', 'cutBy: [waf]\n    guide: storys'),
    en: 'content/attacks/web.md:10:5  steps[0].guide  there is no guide "storys"; expected the name of a file in content/guides/ja/ without .md; write guide: story',
  },
  {
    name: 'an unknown plan',
    files: provider('plans: [light]', 'plans: [heavy]'),
    en: 'content/providers/alpha.md:12:13  claims[0].plans[0]  there is no plan "heavy"; expected one of light; write plans: all, or one of these ids',
  },
  {
    name: 'a term of the glossary with a page that does not exist',
    files: {
      'glossary/waf.md': `---
term: { ja: WAF, en: WAF }
reading: わふ
definition: { ja: 説明, en: what it is }
pages: [/features/wof/]
---
`,
    },
    en: 'content/glossary/waf.md:5:9  pages[0]  there is no page "/features/wof/"; expected /features/, the name of a file in content/features/ without .md, and /; write /features/waf/',
  },
  {
    name: 'search words for a page that does not exist',
    files: { 'search/words.md': '---\nasks:\n  - page: /guides/storm/\n    words: [嵐]\n---\n' },
    en: 'content/search/words.md:3:5  asks[0].page  there is no page "/guides/storm/"; expected /guides/, the name of a file in content/guides/ without .md, and /; write /guides/story/',
  },
  {
    name: 'a first-hand source that is no guide',
    files: provider(
      'kind: official-manual\n      url: https://www.example.jp/waf/',
      'kind: first-hand\n      url: tale',
    ),
    en: 'content/providers/alpha.md:16:7  claims[0].source.url  the first-hand source "tale" is no guide; expected the name of a file in content/guides/ja/ without .md; write for example url: story',
  },
  {
    name: 'a source that is no web address',
    files: provider('https://www.example.jp/waf/', 'javascript:alert(1)'),
    en: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "javascript:alert(1)"; expected one address that starts with http:// or https:// and holds no space; write for example url: https://www.example.jp/',
  },
  {
    name: 'two addresses run together',
    files: provider('https://www.example.jp/waf/', 'https://www.example.jp/a/https://www.example.jp/waf/'),
    en: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "https://www.example.jp/a/https://www.example.jp/waf/"; expected one address that starts with http:// or https:// and holds no space; write for example url: https://www.example.jp/',
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
    en: 'content/providers/alpha.md:14:5  claims[0].measure  a measure, but waf has no unit; expected a measure only for a feature with a unit (auto-backup); remove the measure line and tell the figure in the detail',
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
    en: 'content/providers/alpha.md:2:19  name.en  the English name "アルファ" is Japanese; expected a name without kana or kanji; write for example en: Example Server',
  },
  {
    name: 'an English name that is missing',
    files: provider('name: { ja: アルファ, en: Alpha }', 'name: { ja: アルファ }'),
    en: 'content/providers/alpha.md:2:1  name.en  the field is missing; expected the text in English; write en: and the text in English',
  },
  {
    name: 'a source without via',
    files: provider('      via: live\n', ''),
    en: 'content/providers/alpha.md:14:5  claims[0].source  the source has no via; expected live for the page itself, stored-copy for a stored copy; write via: live or via: stored-copy',
  },
  {
    name: 'a ranking in which nothing weighs anything',
    files: changed('rankings/business.md', 'weight: 10', 'weight: 0'),
    en: 'content/rankings/business.md:7:1  weights  every weight is 0; expected at least one weight above 0; write a number such as 10 as the weight of what matters',
  },
  ...[
    ['-5', '-5'],
    ['1e6', '1000000'],
    ['1e309', 'Infinity'],
    ['.nan', 'NaN'],
  ].map(([written, read]) => ({
    name: `the weight ${written}`,
    files: changed('rankings/business.md', 'weight: 10', `weight: ${written}`),
    en: `content/rankings/business.md:9:5  weights[0].weight  "${read}"; expected the weight: a number from 0 to 100 in half-width digits; write for example weight: 10`,
  })),
  {
    name: 'a dangerous link in a body',
    files: provider('本文です。', '一行目\n\n[押す](javascript:alert(1))'),
    en: 'content/providers/alpha.md:25:1  body  a link to "javascript:alert(1)"; expected an https:// or http:// page, a page of this site (starts with /), or mailto:; write [text](https://www.example.jp/)',
  },
  {
    name: 'a picture from another site',
    files: provider('本文です。', '![絵](https://example.com/a.png)'),
    en: 'content/providers/alpha.md:23:1  body  a picture from "https://example.com/a.png"; expected a picture of this site (starts with /); write ![text](/image.png), or remove the picture',
  },
  {
    name: 'the same claim twice',
    files: claim(SECOND + SECOND),
    en: 'content/providers/alpha.md:26:5  claims[2].feature  the claim of line 21 stands here again; expected one claim for what one source says of one feature; remove one of the two, or mend what should differ',
  },
  {
    name: 'a plan named twice in a claim',
    files: provider('plans: [light]', 'plans: [light, light]'),
    en: 'content/providers/alpha.md:12:20  claims[0].plans[1]  the plan "light" stands twice; expected each plan once in a claim; remove one of the two, or write the id of another plan',
  },
  {
    name: 'a plan with the id all',
    files: provider('  - id: light', '  - id: all'),
    en: `content/providers/alpha.md:7:5  plans[0].id  a plan with the id "all"; expected another id, since plans: all in a claim means every plan; write an id made from the plan's name`,
  },
  {
    name: 'a name that is only dots',
    files: provider('en: Light', 'en: …'),
    en: 'content/providers/alpha.md:8:22  plans[0].name.en  "…" still holds a blank (…); expected a text that is written out; write what is meant instead of …',
  },
  {
    name: 'a detail that is only dots',
    files: provider('support: included', 'support: included\n    detail: { ja: 説明, en: ... }'),
    en: 'content/providers/alpha.md:14:23  claims[0].detail.en  "..." still holds a blank (…); expected a text that is written out; write what is meant instead of …',
  },
  {
    name: 'an English detail in Japanese',
    files: provider('support: included', 'support: included\n    detail: { ja: 説明, en: WAFを備えている }'),
    en: 'content/providers/alpha.md:14:23  claims[0].detail.en  the English detail "WAFを備えている" is Japanese; expected the same in English; write the English text after en:',
  },
  {
    name: 'a first-hand source with a via',
    files: provider(
      '      kind: official-manual\n      url: https://www.example.jp/waf/',
      '      kind: first-hand\n      url: story',
    ),
    en: 'content/providers/alpha.md:19:7  claims[0].source.via  a first-hand source with a via; expected no via, since no page was read; remove the via line',
  },
  {
    name: 'an English mark in capitals',
    files: body('本文です。\n\n<!-- EN -->\n\nText.'),
    en: 'content/providers/alpha.md:25:1  body  the line that begins the English text is "<!-- EN -->"; expected <!-- en --> alone on a line, once; write <!-- en --> and nothing else on the line',
  },
  {
    name: 'an English mark without spaces',
    files: body('本文です。\n\n<!--en-->\n\nText.'),
    en: 'content/providers/alpha.md:25:1  body  the line that begins the English text is "<!--en-->"; expected <!-- en --> alone on a line, once; write <!-- en --> and nothing else on the line',
  },
  {
    name: 'an English mark with another word',
    files: body('本文です。\n\n<!-- english -->\n\nText.'),
    en: 'content/providers/alpha.md:25:1  body  the line that begins the English text is "<!-- english -->"; expected <!-- en --> alone on a line, once; write <!-- en --> and nothing else on the line',
  },
  {
    name: 'an English mark with text on its line',
    files: body('本文です。\n\n<!-- en --> Text.'),
    en: 'content/providers/alpha.md:25:1  body  the line that begins the English text is "<!-- en --> Text."; expected <!-- en --> alone on a line, once; write <!-- en --> and nothing else on the line',
  },
  {
    name: 'an English mark that stands twice',
    files: body('本文です。\n\n<!-- en -->\n\nText.\n\n<!-- en -->'),
    en: 'content/providers/alpha.md:29:1  body  a second line <!-- en -->; expected <!-- en --> alone on a line, once; remove this line',
  },
  {
    name: 'a link to a feature that does not exist',
    files: body('[WAF](/features/wef/)'),
    en: 'content/providers/alpha.md:23:1  body  a link to "/features/wef/", a page that does not exist; expected /features/, the name of a file of that kind without .md, and /; write /features/waf/',
  },
  {
    name: 'an English link to a provider that does not exist',
    files: body('[X](/en/providers/unknown/#plans)'),
    en: 'content/providers/alpha.md:23:1  body  a link to "/en/providers/unknown/#plans", a page that does not exist; expected /en/providers/, the name of a file of that kind without .md, and /; write another address, or the text without a link',
  },
  {
    name: 'a link without the last slash',
    files: body('[WAF](/features/waf#what)'),
    en: 'content/providers/alpha.md:23:1  body  a link to "/features/waf#what" without / at the end; expected a page of this site that ends in /; write /features/waf/#what',
  },
  {
    name: 'a link to a file of the content folder',
    files: body('[WAF](../features/waf.md)'),
    en: 'content/providers/alpha.md:23:1  body  a link to "../features/waf.md"; expected an https:// or http:// page, a page of this site (starts with /), or mailto:; write [text](/features/waf/)',
  },
  {
    name: 'a link in full-width brackets',
    files: body('[WAF]（https://www.example.jp/）です。'),
    en: 'content/providers/alpha.md:23:1  body  the link "[WAF]（https://www.example.jp/）" has full-width brackets; expected a link in half-width brackets without a space between them; write [WAF](https://www.example.jp/)',
  },
  {
    name: 'a link with a space in it',
    files: body('[WAF] (https://www.example.jp/)'),
    en: 'content/providers/alpha.md:23:1  body  the link "[WAF] (https://www.example.jp/)" has a space between ] and (; expected a link in half-width brackets without a space between them; write [WAF](https://www.example.jp/)',
  },
  {
    name: 'a link that is not closed',
    files: body('[WAF](https://www.example.jp/'),
    en: 'content/providers/alpha.md:23:1  body  the link "[WAF](https://www.example.jp/" is not closed on its line; expected a link in half-width brackets without a space between them; write [WAF](https://www.example.jp/)',
  },
  {
    name: 'a file that was copied whole',
    files: { 'providers/bravo.md': ALPHA },
    en: 'content/providers/bravo.md:2:9  name.ja  the name "アルファ" also stands in providers/alpha.md; expected a name that no other file has; write a name that tells the two apart',
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
    'content/providers/alpha.md:11:5  claims[0].feature  機能 "wax" はありません。正しい形: content/features/ にあるファイルの名前（.md を除く）。書き方: feature: waf',
  ]);
});

/** What comes near a rule and keeps it. */
const KEPT: { name: string; files: Record<string, string> }[] = [
  { name: 'several claims on one feature', files: claim(SECOND + SECOND.replace('example.com', 'example.org')) },
  {
    name: 'a Japanese product term in an English detail',
    files: provider('support: included', 'support: included\n    detail: { ja: 説明, en: Part of the ビジネス plan }'),
  },
  { name: 'a link to mail', files: body('[メール](mailto:someone@example.jp)') },
  { name: 'a link to a plain web page', files: body('[ページ](http://www.example.jp/)') },
  { name: 'a link to another page of this site', files: body('[方法](/method) と [機能](/en/features/waf/#limits)') },
  { name: 'an English mark inside a code block', files: body('```\n<!-- EN -->\n```') },
  { name: 'dots at the end of a sentence', files: provider('ja: ライト', 'ja: ライト…') },
];

for (const { name, files } of KEPT) {
  test(`${name} keeps the rules`, async () => {
    assert.deepEqual(await reportOf(files, 'en'), []);
  });
}
