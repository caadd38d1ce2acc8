import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';
const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);
const attack = (from: string, to: string) => changed('attacks/web.md', from, to);
const feature = (from: string, to: string) => changed('features/waf.md', from, to);

/** What an editor most likely meant, told in one line; where that is not clear, no word that would be a statement. */
const CASES: { name: string; files: Record<string, string>; line: string }[] = [
  {
    name: 'a feature called by its name',
    files: provider('feature: waf', 'feature: 自動バックアップ'),
    line: 'content/providers/alpha.md:11:5  claims[0].feature  there is no feature "自動バックアップ"; expected the name of a file in content/features/ without .md; write feature: auto-backup',
  },
  {
    name: 'a feature in capitals',
    files: provider('feature: waf', 'feature: WAF'),
    line: 'content/providers/alpha.md:11:5  claims[0].feature  there is no feature "WAF"; expected the name of a file in content/features/ without .md; write feature: waf',
  },
  {
    name: 'a feature that nothing is near',
    files: provider('feature: waf', 'feature: teleport'),
    line: 'content/providers/alpha.md:11:5  claims[0].feature  there is no feature "teleport"; expected the name of a file in content/features/ without .md; write an id such as auto-backup, waf',
  },
  {
    name: 'a plan called by its name',
    files: provider('plans: [light]', 'plans: [ライト]'),
    line: 'content/providers/alpha.md:12:13  claims[0].plans[0]  there is no plan "ライト"; expected one of light; write light',
  },
  {
    name: 'a plan misspelt',
    files: provider('plans: [light]', 'plans: [ligth]'),
    line: 'content/providers/alpha.md:12:13  claims[0].plans[0]  there is no plan "ligth"; expected one of light; write light',
  },
  {
    name: 'all in brackets',
    files: provider('plans: [light]', 'plans: [all]'),
    line: 'content/providers/alpha.md:12:13  claims[0].plans[0]  all stands in brackets; expected all without brackets for every plan; write plans: all',
  },
  {
    name: 'all in Japanese',
    files: provider('plans: [light]', 'plans: すべて'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  "すべて"; expected all, or a list of plan ids in [ ]; write plans: all',
  },
  {
    name: 'plans in full-width brackets',
    files: provider('plans: [light]', 'plans: ［light］'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  "［light］"; expected all, or a list of plan ids in [ ]; write plans: [light]',
  },
  {
    name: 'plans left empty',
    files: provider('plans: [light]', 'plans:'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  the value is empty; expected all, or a list of plan ids in [ ]; write plans: all, or the ids of plans in [ ]',
  },
  {
    name: 'an empty list of plans',
    files: provider('plans: [light]', 'plans: []'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  an empty list; expected all, or a list of plan ids in [ ]; write plans: all, or the ids of plans in [ ]',
  },
  {
    name: 'an empty item of a list',
    files: provider('plans: [light]', 'plans:\n      - light\n      -'),
    line: 'content/providers/alpha.md:14:8  claims[0].plans[1]  item 2 of the list is empty; expected all, or a list of plan ids in [ ]; remove this item, or write its value',
  },
  {
    name: 'a support in Japanese',
    files: provider('support: included', 'support: 標準'),
    line: 'content/providers/alpha.md:13:5  claims[0].support  "標準"; expected the support: one of included, paid-option, partial, not-offered; write support: included',
  },
  {
    name: 'a support left empty',
    files: provider('support: included', 'support:'),
    line: 'content/providers/alpha.md:13:5  claims[0].support  the value is empty; expected the support: one of included, paid-option, partial, not-offered; write support: and one of these words',
  },
  {
    name: 'a support that could be anything',
    files: provider('support: included', 'support: true'),
    line: 'content/providers/alpha.md:13:5  claims[0].support  "true"; expected the support: one of included, paid-option, partial, not-offered; write support: and one of these words',
  },
  {
    name: 'a word with a remark stuck to it',
    files: provider('support: included', 'support: included#確認中'),
    line: 'content/providers/alpha.md:13:5  claims[0].support  "included#確認中"; expected the support: one of included, paid-option, partial, not-offered; write support: included',
  },
  {
    name: 'a confidence in Japanese',
    files: provider('confidence: high', 'confidence: 高'),
    line: `content/providers/alpha.md:20:5  claims[0].confidence  "高"; expected the reader's confidence: one of high, medium, low; write confidence: high`,
  },
  {
    name: 'a segment in Japanese',
    files: provider('segment: business', 'segment: 法人'),
    line: 'content/providers/alpha.md:4:1  segment  "法人"; expected whom the service is for: one of personal, middle, business; write segment: business',
  },
  {
    name: 'a kind of source in Japanese',
    files: provider('kind: official-manual', 'kind: 公式マニュアル'),
    line: 'content/providers/alpha.md:15:7  claims[0].source.kind  "公式マニュアル"; expected what kind of page it is: one of official-manual, official-product, official-notice, official-answer, third-party, first-hand; write kind: official-manual',
  },
  {
    name: 'a group in Japanese',
    files: feature('group: web', 'group: ウェブ'),
    line: 'content/features/waf.md:5:1  group  "ウェブ"; expected the group: one of mail, web, access, continuity, assurance; write group: web',
  },
  {
    name: 'a list where one word belongs',
    files: provider('segment: business', 'segment: [business, middle]'),
    line: 'content/providers/alpha.md:4:1  segment  a list, "[business, middle]"; expected whom the service is for: one of personal, middle, business; write segment: and one of these words',
  },
  {
    name: 'a field in Japanese',
    files: provider('segment: business', '対象: business'),
    line: 'content/providers/alpha.md:4:1  対象  an unknown field "対象"; expected one of name, operator, formerIds, url, segment, status, statusNote, plans, claims; write segment: business (did you mean segment?)',
  },
  {
    name: 'a field misspelt',
    files: provider('confidence: high', 'confidance: high'),
    line: 'content/providers/alpha.md:20:5  claims[0].confidance  an unknown field "confidance"; expected one of feature, plans, support, enabledByDefault, scope, measure, detail, source, confidence; write confidence: high (did you mean confidence?)',
  },
  {
    name: 'a field in other letters',
    files: provider('support: included', 'support: included\n    enabledbydefault: false'),
    line: 'content/providers/alpha.md:14:5  claims[0].enabledbydefault  an unknown field "enabledbydefault"; expected one of feature, plans, support, enabledByDefault, scope, measure, detail, source, confidence; write enabledByDefault: (did you mean enabledByDefault?)',
  },
  {
    name: 'a price in full-width digits',
    files: provider('monthlyYen: 990', 'monthlyYen: ９９０'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "９９０"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; write monthlyYen: 990',
  },
  {
    name: 'a price with a comma and a unit',
    files: provider('monthlyYen: 990', 'monthlyYen: 1,500円'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "1,500円"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; write monthlyYen: 1500',
  },
  {
    name: 'a price with a yen sign',
    files: provider('monthlyYen: 990', 'monthlyYen: ¥990'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "¥990"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; write monthlyYen: 990',
  },
  {
    name: 'a price in quotes',
    files: provider('monthlyYen: 990', 'monthlyYen: "990"'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "990"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; remove the quotation marks: monthlyYen: 990',
  },
  {
    name: 'a price that is no whole number',
    files: provider('monthlyYen: 990', 'monthlyYen: 990.5'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "990.5"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; write for example monthlyYen: 990',
  },
  {
    name: 'a term in years',
    files: provider('monthlyYen: 990', 'termMonths: 1年'),
    line: 'content/providers/alpha.md:9:5  plans[0].termMonths  "1年"; expected the term in months: a whole number in half-width digits; write termMonths: 12',
  },
  {
    name: 'a switch in Japanese',
    files: provider('support: included', 'support: included\n    enabledByDefault: はい'),
    line: 'content/providers/alpha.md:14:5  claims[0].enabledByDefault  "はい"; expected true when on from the start, false when off (omit when not known); write enabledByDefault: true',
  },
  {
    name: 'a switch in quotes',
    files: provider('support: included', 'support: included\n    enabledByDefault: "false"'),
    line: 'content/providers/alpha.md:14:5  claims[0].enabledByDefault  "false"; expected true when on from the start, false when off (omit when not known); remove the quotation marks: enabledByDefault: false',
  },
  {
    name: 'a switch that is not known',
    files: provider('support: included', 'support: included\n    enabledByDefault: 不明'),
    line: 'content/providers/alpha.md:14:5  claims[0].enabledByDefault  "不明"; expected true when on from the start, false when off (omit when not known); remove the line where it is not known',
  },
  {
    name: 'a date in Japanese',
    files: provider('readOn: 2026-11-01', 'readOn: 2026年11月1日'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "2026年11月1日"; expected the day it was read, a date such as 2026-11-24; write readOn: 2026-11-01',
  },
  {
    name: 'a date of an era',
    files: provider('readOn: 2026-11-01', 'readOn: 令和8年11月1日'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "令和8年11月1日"; expected the day it was read, a date such as 2026-11-24; write readOn: 2026-11-01',
  },
  {
    name: 'a date in full-width digits',
    files: provider('readOn: 2026-11-01', 'readOn: ２０２６－１１－０１'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "２０２６－１１－０１"; expected the day it was read, a date such as 2026-11-24; write readOn: 2026-11-01',
  },
  {
    name: 'a date without zeros',
    files: provider('readOn: 2026-11-01', 'readOn: 2026-11-1'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "2026-11-1"; expected the day it was read, a date such as 2026-11-24; write readOn: 2026-11-01',
  },
  {
    name: 'a date without a day',
    files: provider('pageDate: 2026-01-01', 'pageDate: 2026-01'),
    line: 'content/providers/alpha.md:17:7  claims[0].source.pageDate  "2026-01"; expected only a date that the page itself shows, such as 2024-05-01 (omit otherwise); write for example pageDate: 2024-05-01',
  },
  {
    name: 'a title that is a number',
    files: provider('      pageDate:', '      title: 2024\n      pageDate:'),
    line: `content/providers/alpha.md:17:7  claims[0].source.title  "2024"; expected the page's title (omit when not known); put the text in quotes: title: "2024"`,
  },
  {
    name: 'a plan id in capitals',
    files: provider('  - id: light', '  - id: Light'),
    line: 'content/providers/alpha.md:7:5  plans[0].id  "Light"; expected an id of lower-case letters, digits and hyphens; write id: light',
  },
  {
    name: 'a plan id that is a number',
    files: provider('  - id: light', '  - id: 100'),
    line: 'content/providers/alpha.md:7:5  plans[0].id  "100"; expected an id of lower-case letters, digits and hyphens; put the text in quotes: id: "100"',
  },
  {
    name: 'a feature in a list written as text',
    files: attack('cutBy: [waf]', 'cutBy: waf'),
    line: 'content/attacks/web.md:9:5  steps[0].cutBy  "waf"; expected ids of the features that cut this step, in [ ] (at least one); write cutBy: [waf]',
  },
  {
    name: 'search words written as text',
    files: feature('aliases: []', 'aliases: ワフ、防御'),
    line: 'content/features/waf.md:4:1  aliases  "ワフ、防御"; expected other words people search for, in [ ] and parted by commas; write aliases: [ワフ, 防御]',
  },
  {
    name: 'a name in one language',
    files: provider('name: { ja: アルファ, en: Alpha }', 'name: アルファ'),
    line: `content/providers/alpha.md:2:1  name  "アルファ"; expected the service's name (ja and en); write name: { ja: アルファ, en: … }`,
  },
  {
    name: 'an address without its scheme',
    files: provider('url: https://www.example.jp/waf/', 'url: www.example.jp/waf/'),
    line: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "www.example.jp/waf/"; expected one address that starts with http:// or https:// and holds no space; write url: https://www.example.jp/waf/',
  },
  {
    name: 'an address with a full-width colon',
    files: provider('url: https://www.example.jp/waf/', 'url: https：//www.example.jp/waf/'),
    line: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "https：//www.example.jp/waf/"; expected one address that starts with http:// or https:// and holds no space; write url: https://www.example.jp/waf/',
  },
  {
    name: 'a guide as the source of a manual',
    files: provider('      url: https://www.example.jp/waf/', '      url: story'),
    line: 'content/providers/alpha.md:16:7  claims[0].source.url  the address is "story"; expected one address that starts with http:// or https:// and holds no space; write kind: first-hand and no via, if the source is a guide of this site',
  },
  {
    name: 'a guide called by its address',
    files: provider(
      '      kind: official-manual\n      url: https://www.example.jp/waf/\n      pageDate: 2026-01-01\n      readOn: 2026-11-01\n      via: live',
      '      kind: first-hand\n      url: /guides/story/\n      readOn: 2026-11-01',
    ),
    line: 'content/providers/alpha.md:16:7  claims[0].source.url  the first-hand source "/guides/story/" is no guide; expected the name of a file in content/guides/ja/ without .md; write url: story',
  },
  {
    name: 'claims as a group of fields',
    files: provider('  - feature: waf\n', '    feature: waf\n'),
    line: 'content/providers/alpha.md:10:1  claims  a group of fields (feature, plans, support, source, confidence); expected the list of claims, each beginning with "- feature:"; begin each item with "  - feature:"',
  },
  {
    name: 'claims left empty',
    files: { 'providers/alpha.md': `${ALPHA.slice(0, ALPHA.indexOf('claims:'))}claims:\n---\n` },
    line: 'content/providers/alpha.md:10:1  claims  the value is empty; expected the list of claims, each beginning with "- feature:"; begin each item with "  - feature:", or remove the line where there is none',
  },
  {
    name: 'a source that is an address',
    files: { 'providers/alpha.md': ALPHA.replace(/source:.*via: live/s, 'source: https://www.example.jp/') },
    line: 'content/providers/alpha.md:14:5  claims[0].source  "https://www.example.jp/"; expected the source (kind, url, readOn, via); write source: and below it, two spaces further in, those needed of kind, url, title, pageDate, readOn, via',
  },
  {
    name: 'a source left empty',
    files: { 'providers/alpha.md': ALPHA.replace(/source:.*via: live/s, 'source:') },
    line: 'content/providers/alpha.md:14:5  claims[0].source  the value is empty; expected the source (kind, url, readOn, via); write source: and below it, two spaces further in, those needed of kind, url, title, pageDate, readOn, via',
  },
  {
    name: 'the fields of a source not indented',
    files: { 'providers/alpha.md': ALPHA.replace(/^ {6}/gm, '    ') },
    line: 'content/providers/alpha.md:14:5  claims[0].source  the fields of source (kind, url, pageDate, readOn, via) are not indented; expected the fields of source below it, two spaces further in; write two more spaces before kind, url, pageDate, readOn, via',
  },
  {
    name: 'a field of the source not indented',
    files: { 'providers/alpha.md': ALPHA.replace('      via', '    via') },
    line: 'content/providers/alpha.md:19:5  claims[0].via  the fields of source (via) are not indented; expected the fields of source below it, two spaces further in; write two more spaces before via',
  },
  {
    name: 'a field too far in for its group',
    files: {
      'providers/alpha.md': ALPHA.replace(
        '{ ja: アルファ, en: Alpha }',
        '\n  ja: アルファ\n  en: Alpha\n  segment: business',
      ).replace('\nsegment: business', ''),
    },
    line: 'content/providers/alpha.md:5:3  name.segment  segment stands inside name, too far in; expected segment with the same indentation as name; remove two spaces before segment',
  },
  {
    name: 'fields without the line above them',
    files: provider('    source:\n', '    detail:\n      ja: 説明\n      en: detail\n'),
    line: 'content/providers/alpha.md:17:7  claims[0].detail.kind  the line source: above kind, url, pageDate, readOn, via is missing or wrongly indented; expected kind, url, pageDate, readOn, via below source:; write source: on a line above',
  },
  {
    name: 'claims without the line above them',
    files: provider('claims:\n', ''),
    line: 'content/providers/alpha.md:10:5  plans[1].feature  the line claims: above feature, plans, support, source, confidence is missing or wrongly indented; expected feature, plans, support, source, confidence below claims:; write claims: on a line above',
  },
  {
    name: 'a page date in the future',
    files: provider('pageDate: 2026-01-01', 'pageDate: 2026-12-01'),
    line: 'content/providers/alpha.md:17:7  claims[0].source.pageDate  the date "2026-12-01" is in the future; expected a day up to 2026-11-24; write the date that the page shows, or remove the line',
  },
  {
    name: 'a day that does not exist, in the future',
    files: provider('readOn: 2026-11-01', 'readOn: 2026-11-31'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  the day "2026-11-31" does not exist; expected the day it was read, a date such as 2026-11-24; write for example readOn: 2026-11-24',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told in one line with what to write`, async () => {
    assert.deepEqual(await reportOf(files), [line]);
  });
}
