import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';
const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);
const attack = (from: string, to: string) => changed('attacks/web.md', from, to);
/** The provider with further lines below its only claim. */
const claim = (lines: string) => provider('    confidence: high\n', `    confidence: high\n${lines}`);
const SECOND = `  - feature: auto-backup
    plans: all
    support: not-offered
    source: { kind: third-party, url: https://www.example.com/, readOn: 2026-11-01, via: live }
    confidence: low
`;

/** Slips within the front matter, each told once, at its own line and column. */
const CASES: { name: string; files: Record<string, string>; line: string }[] = [
  {
    name: 'a full-width space in the indentation',
    files: provider('    support: included', '　　support: included'),
    line: 'content/providers/alpha.md:13:1  file  a full-width space is used for the indentation of "support: included"; expected two half-width spaces for each level; write half-width spaces instead of the full-width one',
  },
  {
    name: 'a full-width space after an indentation',
    files: provider('    support: included', '    　support: included'),
    line: 'content/providers/alpha.md:13:5  file  a full-width space is used for the indentation of "support: included"; expected two half-width spaces for each level; write half-width spaces instead of the full-width one',
  },
  {
    name: 'a full-width colon',
    files: provider('segment: business', 'segment：business'),
    line: 'content/providers/alpha.md:4:8  file  the colon in "segment：business" is full-width; expected a half-width colon and a space after the key; write segment: business',
  },
  {
    name: 'no space after the colon',
    files: provider('segment: business', 'segment:business'),
    line: 'content/providers/alpha.md:4:8  file  no half-width space follows the colon in "segment:business"; expected a half-width colon and a space after the key; write segment: business',
  },
  {
    name: 'a full-width space after the colon',
    files: provider('segment: business', 'segment:　business'),
    line: 'content/providers/alpha.md:4:8  file  no half-width space follows the colon in "segment:　business"; expected a half-width colon and a space after the key; write segment: business',
  },
  {
    name: 'a hyphen without a space',
    files: provider('  - feature: waf', '  -feature: waf'),
    line: 'content/providers/alpha.md:11:3  file  a list item is written "-feature: waf"; expected a half-width hyphen and a space; write - feature: waf',
  },
  {
    name: 'a long vowel mark for a hyphen',
    files: provider('  - feature: waf', '  ー feature: waf'),
    line: 'content/providers/alpha.md:11:3  file  a list item is written "ー feature: waf"; expected a half-width hyphen and a space; write - feature: waf',
  },
  {
    name: 'a middle dot for a hyphen',
    files: attack('cutBy: [waf]', 'cutBy:\n      ・waf'),
    line: 'content/attacks/web.md:10:7  file  a list item is written "・waf"; expected a half-width hyphen and a space; write - waf',
  },
  {
    name: 'an asterisk for a hyphen',
    files: provider('  - feature: waf', '  * feature: waf'),
    line: 'content/providers/alpha.md:11:3  file  a list item is written "* feature: waf"; expected a half-width hyphen and a space; write - feature: waf',
  },
  {
    name: 'a remark that begins with //',
    files: provider('claims:', '// 確認中\nclaims:'),
    line: 'content/providers/alpha.md:10:1  file  a remark is written "// 確認中"; expected a remark that starts with #; write # 確認中',
  },
  {
    name: 'a remark that begins with <!--',
    files: provider('claims:', '<!-- 確認中 -->\nclaims:'),
    line: 'content/providers/alpha.md:10:1  file  a remark is written "<!-- 確認中 -->"; expected a remark that starts with #; write # 確認中',
  },
  {
    name: 'a value that begins with *',
    files: provider('      pageDate:', '      title: *WAF*の設定\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "*WAF*の設定" starts with *; expected the value in quotes; put the value in quotes: title: "*WAF*の設定"',
  },
  {
    name: 'a value that begins with &',
    files: provider('      pageDate:', '      title: &WAF\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "&WAF" starts with &; expected the value in quotes; put the value in quotes: title: "&WAF"',
  },
  {
    name: 'a value that begins with @',
    files: provider('      pageDate:', '      title: @WAF\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "@WAF" starts with @; expected the value in quotes; put the value in quotes: title: "@WAF"',
  },
  {
    name: 'a value that begins with a backtick',
    files: provider('      pageDate:', '      title: `WAF`\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "`WAF`" starts with `; expected the value in quotes; put the value in quotes: title: "`WAF`"',
  },
  {
    name: 'a value that begins with !',
    files: provider('      pageDate:', '      title: !WAF\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "!WAF" starts with !; expected the value in quotes; put the value in quotes: title: "!WAF"',
  },
  {
    name: 'a value that begins with %',
    files: provider('      pageDate:', '      title: %WAF\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "%WAF" starts with %; expected the value in quotes; put the value in quotes: title: "%WAF"',
  },
  {
    name: 'a value that begins with brackets and goes on',
    files: provider('      pageDate:', '      title: [重要] WAFの設定\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "[重要] WAFの設定" starts with [; expected the value in quotes; put the value in quotes: title: "[重要] WAFの設定"',
  },
  {
    name: 'a value that begins with quotes and goes on',
    files: provider('      pageDate:', '      title: "WAF"の設定\n      pageDate:'),
    line: `content/providers/alpha.md:17:14  file  the value '"WAF"の設定' goes on after its closing quotation mark; expected the value in quotes; put the value in quotes: title: '"WAF"の設定'`,
  },
  {
    name: 'a value with a colon and a space',
    files: provider('      pageDate:', '      title: WAF: 設定\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  the value "WAF: 設定" holds ": " without quotes; expected the value in quotes; put the value in quotes: title: "WAF: 設定"',
  },
  {
    name: 'a Markdown link for an address',
    files: provider('https://www.example.jp/waf/', '[WAF](https://www.example.jp/waf/)'),
    line: 'content/providers/alpha.md:16:12  file  the value "[WAF](https://www.example.jp/waf/)" starts with [; expected an address and nothing else; write url: https://www.example.jp/waf/',
  },
  {
    name: 'a quotation mark that is not closed',
    files: provider('      pageDate:', '      title: "WAFの設定\n      pageDate:'),
    line: `content/providers/alpha.md:17:14  file  the quotation mark in '"WAFの設定' is not closed; expected a value whose quotation marks close on the same line; write " at the end of the value`,
  },
  {
    name: 'a bracket that is not closed',
    files: provider('plans: [light]', 'plans: [light'),
    line: 'content/providers/alpha.md:12:12  file  the bracket in "[light" is not closed; expected a value that closes with ] on the same line; write ] at the end of the line',
  },
  {
    name: 'a brace that is not closed',
    files: provider('{ ja: ライト, en: Light }', '{ ja: ライト, en: Light'),
    line: 'content/providers/alpha.md:8:11  file  the bracket in "{ ja: ライト, en: Light" is not closed; expected a value that closes with } on the same line; write } at the end of the line',
  },
  {
    name: 'no spaces after the colons in braces',
    files: provider('{ ja: ライト, en: Light }', '{ ja:ライト, en:Light }'),
    line: 'content/providers/alpha.md:8:11  file  the fields in "{ ja:ライト, en:Light }" are not parted by ": " and ", "; expected half-width ": " and ", " between { and }; write name: { ja: ライト, en: Light }',
  },
  {
    name: 'a full-width comma in braces',
    files: provider('{ ja: ライト, en: Light }', '{ ja: ライト、en: Light }'),
    line: 'content/providers/alpha.md:8:11  file  the fields in "{ ja: ライト、en: Light }" are not parted by ": " and ", "; expected half-width ": " and ", " between { and }; write name: { ja: ライト, en: Light }',
  },
  {
    name: 'a text cut off by a remark',
    files: provider('{ ja: ライト, en: Light }', '\n      ja: ライト #1\n      en: Light'),
    line: 'content/providers/alpha.md:9:15  file  "#1" is taken for a remark and lost; expected text with " #" in quotes, and remarks on lines of their own; put the value in quotes: ja: "ライト #1"',
  },
  {
    name: 'a text that is all remark',
    files: provider('{ ja: ライト, en: Light }', '\n      ja: ライト\n      en: # Light'),
    line: 'content/providers/alpha.md:10:11  file  "# Light" is taken for a remark and lost; expected text with " #" in quotes, and remarks on lines of their own; put the value in quotes: en: "# Light"',
  },
  {
    name: 'a line that is no field',
    files: provider('segment: business', 'segment business'),
    line: 'content/providers/alpha.md:4:1  file  the line "segment business" is not of the form "key: value"; expected "key: value" on each line; write a colon and a space after the key, or --- on a line above if the body begins here',
  },
  {
    name: 'a field too far in',
    files: provider('    support: included', '     support: included'),
    line: 'content/providers/alpha.md:13:6  file  the indentation of "support: included" does not line up with the lines above; expected the same number of spaces for fields of one level; write as many spaces as before the other fields of that level',
  },
  {
    name: 'a field too far out',
    files: provider('    support: included', '   support: included'),
    line: 'content/providers/alpha.md:13:4  file  the indentation of "support: included" does not line up with the lines above; expected the same number of spaces for fields of one level; write as many spaces as before the other fields of that level',
  },
  {
    name: 'a list item too far out',
    files: claim(SECOND.replace('  - feature', '- feature')),
    line: 'content/providers/alpha.md:21:1  file  the indentation of "- feature: auto-backup" does not line up with the lines above; expected the same number of spaces for fields of one level; write as many spaces as before the other fields of that level',
  },
  {
    name: 'a tab that does not line up',
    files: provider('    support: included', '\tsupport: included'),
    line: 'content/providers/alpha.md:13:1  file  a tab is used for indentation; expected two spaces for each level; write two spaces instead of the tab',
  },
  {
    name: 'a key written twice',
    files: provider('status: active', 'status: active\nstatus: ended'),
    line: 'content/providers/alpha.md:6:1  file  the key "status" already stands on line 5; expected each key once; write only one of the two lines',
  },
  {
    name: 'a list item without its hyphen',
    files: claim(SECOND.replace('  - feature', '    feature')),
    line: 'content/providers/alpha.md:21:5  file  the key "feature" already stands on line 11; "- " is probably missing on this line; expected each list item to begin with "- "; write - feature: at the start of the item',
  },
  {
    name: 'a group of fields whose first line is lost',
    files: provider(
      'url: https://www.example.jp/\n',
      'operator: { ja: 会社, en: Company }\nja: 一\nja: 二\nen: One\nen: Two\nurl: https://www.example.jp/\n',
    ),
    line: 'content/providers/alpha.md:5:1  file  the keys ja, en already stand from line 4 on; the line above them is probably missing; expected each key once; write the line of the field they belong to above them, or remove them',
  },
  {
    name: 'a list item whose first line is lost',
    files: claim(SECOND.replace('  - feature: auto-backup\n', '')),
    line: 'content/providers/alpha.md:21:5  file  the key "plans" already stands on line 12; "- " is probably missing on this line; expected each list item to begin with "- "; write - plans: at the start of the item',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told in one line, at its place`, async () => {
    assert.deepEqual(await reportOf(files), [line]);
  });
}

/** What looks like a slip and is none. */
const FINE: { name: string; lines: string }[] = [
  { name: 'a remark set apart by two spaces', lines: 'title: WAFの設定  # ページの題名' },
  { name: 'a sign for a remark inside quotes', lines: 'title: "WAF: 設定 #1"   # 題名' },
  { name: 'a text that goes on on the next line', lines: 'title: WAFの\n        設定' },
  {
    name: 'a block of text with signs of its own',
    lines: 'title: >-\n        WAFの: 設定\n        ・一つ\n        　// 二つ',
  },
  { name: 'a tab after the colon', lines: 'title:\tWAFの設定' },
  { name: 'a full-width colon within a text', lines: 'title: WAF：設定' },
  { name: 'a remark in the first column', lines: 'title: WAFの設定\n# 確認中' },
];

for (const { name, lines } of FINE) {
  test(`${name} is no mistake`, async () => {
    assert.deepEqual(await reportOf(provider('      pageDate:', `      ${lines}\n      pageDate:`)), []);
  });
}

test('each wrong line is told, and the rest of the file is still checked', async () => {
  const text = ALPHA.replace('segment: business', 'segment：business')
    .replace('status: active', 'status:active')
    .replace('confidence: high', 'confidence: sure');
  const lines = await reportOf({ 'providers/alpha.md': text });
  assert.deepEqual(
    lines.map((line) => line.split('  ').slice(0, 2).join(' ')),
    [
      'content/providers/alpha.md:4:8 file',
      'content/providers/alpha.md:5:7 file',
      'content/providers/alpha.md:20:5 claims[0].confidence',
    ],
  );
});
