import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';
const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);
const attack = (from: string, to: string) => changed('attacks/web.md', from, to);
/** The provider with further lines below its only claim. */
const claim = (lines: string) => provider('    confidence: high\n', `    confidence: high\n${lines}`);
const body = (text: string) => provider('本文です。', text);
const SECOND = `  - feature: auto-backup
    plans: all
    support: not-offered
    source: { kind: third-party, url: https://www.example.com/, readOn: 2026-11-01, via: live }
    confidence: low
`;

/** The same problems as Japanese sentences. */
const CASES: { name: string; files: Record<string, string | null>; line: string }[] = [
  {
    name: 'a missing field',
    files: provider('segment: business\n', ''),
    line: 'content/providers/alpha.md:1:1  segment  segment がありません。正しい形: segment には personal, middle, business のどれかを書く（対象）。書き方: segment: のあとに、このどれかの語を書く',
  },
  {
    name: 'an empty value',
    files: provider('segment: business', 'segment:'),
    line: 'content/providers/alpha.md:4:1  segment  値が空です。正しい形: segment には personal, middle, business のどれかを書く（対象）。書き方: segment: のあとに、このどれかの語を書く',
  },
  {
    name: 'a word in Japanese',
    files: provider('support: included', 'support: 標準'),
    line: 'content/providers/alpha.md:13:5  claims[0].support  "標準" と書かれています。正しい形: support には included, paid-option, partial, not-offered のどれかを書く（対応）。書き方: support: included',
  },
  {
    name: 'a word with an explanation',
    files: provider('support: included', 'support: included\n    scope: どこか'),
    line: 'content/providers/alpha.md:14:5  claims[0].scope  "どこか" と書かれています。正しい形: scope には mailbox, domain, server, contract のどれかを書く（設定の単位。分からなければ書かない）。書き方: scope: のあとに、このどれかの語を書く',
  },
  {
    name: 'a date in Japanese',
    files: provider('readOn: 2026-11-01', 'readOn: 2026年11月1日'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "2026年11月1日" と書かれています。正しい形: 読んだ日を「2026-11-24」の形（半角）で書く。書き方: readOn: 2026-11-01',
  },
  {
    name: 'a day that does not exist',
    files: provider('readOn: 2026-11-01', 'readOn: 2026-11-31'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "2026-11-31" という日はありません。正しい形: 読んだ日を「2026-11-24」の形（半角）で書く。書き方: たとえば readOn: 2026-11-24 のように書く',
  },
  {
    name: 'a price with a unit',
    files: provider('monthlyYen: 990', 'monthlyYen: 990円'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "990円" と書かれています。正しい形: 月額（円・税込、下の契約期間のとき。単位やコンマのない半角の整数だけ）。書き方: monthlyYen: 990',
  },
  {
    name: 'a price in quotes',
    files: provider('monthlyYen: 990', 'monthlyYen: "990"'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "990" と書かれています。正しい形: 月額（円・税込、下の契約期間のとき。単位やコンマのない半角の整数だけ）。書き方: 引用符を消して monthlyYen: 990 と書く',
  },
  {
    name: 'a field misspelt',
    files: provider('confidence: high', 'confidance: high'),
    line: 'content/providers/alpha.md:20:5  claims[0].confidance  知らない項目 "confidance" があります。正しい形: 項目の名前は feature, plans, support, enabledByDefault, scope, measure, detail, source, confidence のどれか。書き方: confidence: high（confidance ではなく confidence と書く）',
  },
  {
    name: 'claims as a group of fields',
    files: provider('  - feature: waf\n', '    feature: waf\n'),
    line: 'content/providers/alpha.md:10:1  claims  中に feature, plans, support, source, confidence という項目が書かれています。正しい形: 「- feature:」で始まる記載の並び。書き方: どの項目も「  - feature:」で始める',
  },
  {
    name: 'plans left empty',
    files: provider('plans: [light]', 'plans: []'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  並びが空です。正しい形: all（全プラン）か、[ ] に入れたプランの id の並び。書き方: plans: all か、[ ] に入れたプランの id を書く',
  },
  {
    name: 'an empty item of a list',
    files: provider('plans: [light]', 'plans:\n      - light\n      -'),
    line: 'content/providers/alpha.md:14:8  claims[0].plans[1]  並びの2番目が空です。正しい形: all（全プラン）か、[ ] に入れたプランの id の並び。書き方: 「- 」の行を消すか、値を書く',
  },
  {
    name: 'a source left empty',
    files: { 'providers/alpha.md': ALPHA.replace(/source:.*via: live/s, 'source:') },
    line: 'content/providers/alpha.md:14:5  claims[0].source  値が空です。正しい形: 出典（kind, url, readOn, via）。書き方: source: の下に、半角スペース2つ多く字下げして kind, url, title, pageDate, readOn, via のうち要る項目を書く',
  },
  {
    name: 'the fields of a source not indented',
    files: { 'providers/alpha.md': ALPHA.replace(/^ {6}/gm, '    ') },
    line: 'content/providers/alpha.md:14:5  claims[0].source  source の中の項目（kind, url, pageDate, readOn, via）が字下げされていません。正しい形: source の中の項目は、source の下に半角スペース2つ多く字下げする。書き方: kind, url, pageDate, readOn, via の行の初めに、半角スペースを2つ補う',
  },
  {
    name: 'an unknown feature',
    files: provider('feature: waf', 'feature: wax'),
    line: 'content/providers/alpha.md:11:5  claims[0].feature  機能 "wax" はありません。正しい形: content/features/ にあるファイルの名前（.md を除く）。書き方: feature: waf',
  },
  {
    name: 'a full-width colon',
    files: provider('segment: business', 'segment：business'),
    line: 'content/providers/alpha.md:4:8  file  "segment：business" のコロンが全角です。正しい形: 項目名のすぐあとに半角の「: 」を書く。書き方: segment: business',
  },
  {
    name: 'a full-width space in the indentation',
    files: provider('    support: included', '　　support: included'),
    line: 'content/providers/alpha.md:13:1  file  "support: included" の字下げに全角スペースが使われています。正しい形: 1段につき半角スペース2つで字下げする。書き方: 全角スペースを半角スペースに置き換える',
  },
  {
    name: 'a middle dot for a hyphen',
    files: attack('cutBy: [waf]', 'cutBy:\n      ・waf'),
    line: 'content/attacks/web.md:10:7  file  並びの項目が "・waf" と書かれています。正しい形: 並びの項目は「- 」（半角のハイフンと半角スペース）で始める。書き方: - waf',
  },
  {
    name: 'a remark that begins with //',
    files: provider('claims:', '// 確認中\nclaims:'),
    line: 'content/providers/alpha.md:10:1  file  注記が "// 確認中" と書かれています。正しい形: 注記は「# 」で始める。書き方: # 確認中',
  },
  {
    name: 'a value that needs quotes',
    files: provider('      pageDate:', '      title: WAF: 設定\n      pageDate:'),
    line: 'content/providers/alpha.md:17:14  file  値 "WAF: 設定" に「: 」があるのに、引用符で囲まれていません。正しい形: 引用符で囲んだ値。書き方: title: "WAF: 設定"',
  },
  {
    name: 'a text cut off by a remark',
    files: provider('{ ja: ライト, en: Light }', '\n      ja: ライト #1\n      en: Light'),
    line: 'content/providers/alpha.md:9:15  file  "#1" が注記とみなされ、文から消えます。正しい形: 「 #」を含む文は引用符で囲み、注記は別の行に書く。書き方: ja: "ライト #1"',
  },
  {
    name: 'a line that is no field',
    files: provider('segment: business', 'segment business'),
    line: 'content/providers/alpha.md:4:1  file  "segment business" が「項目: 値」の形になっていません。正しい形: どの行も「項目: 値」の形で書く。書き方: 項目名のあとに半角の「: 」を補う。ここから本文なら、上に --- の行を補う',
  },
  {
    name: 'a field too far in',
    files: provider('    support: included', '     support: included'),
    line: 'content/providers/alpha.md:13:6  file  "support: included" の字下げが上の行とそろっていません。正しい形: 同じ段の項目は同じ数の半角スペースで字下げする。書き方: 同じ段の上の行と同じ数の半角スペースを書く',
  },
  {
    name: 'a key written twice',
    files: provider('status: active', 'status: active\nstatus: ended'),
    line: 'content/providers/alpha.md:6:1  file  項目 "status" は 5 行目にもあります。正しい形: 同じまとまりの中で、どの項目も1回だけ書く。書き方: 2つの行のどちらかを消す',
  },
  {
    name: 'a list item without its hyphen',
    files: claim(SECOND.replace('  - feature', '    feature')),
    line: 'content/providers/alpha.md:21:5  file  項目 "feature" は 11 行目にもあり、この行の「- 」が抜けているようです。正しい形: 並びの項目は、どれも「- 」で始める。書き方: - feature: のように、行の初めに「- 」を補う',
  },
  {
    name: 'a stray --- between the fields',
    files: provider('claims:', '---\nclaims:'),
    line: 'content/providers/alpha.md:10:1  file  --- の行が項目の途中にあり、その下の項目が本文になっています。正しい形: --- の行は、最初の項目の上と最後の項目の下だけに書く。書き方: この --- の行を消す',
  },
  {
    name: 'no closing line',
    files: provider('---\n\n本文', '\n本文'),
    line: 'content/providers/alpha.md:22:1  file  先頭の --- で始まる部分を閉じる --- の行がありません。正しい形: ファイルの先頭に、--- だけの行2つで囲んだ部分を書く。書き方: 最後の項目の下に、半角のハイフン3つだけの行 --- を書く',
  },
  {
    name: 'a control character',
    files: provider('en: Light', 'en: Li\u0000ght'),
    line: 'content/providers/alpha.md:8:28  file  目に見えない制御文字（U+0000）があります。正しい形: 文字と改行だけのファイル。書き方: この行を打ち直し、制御文字を消す',
  },
  {
    name: 'a file in the wrong place',
    files: { 'provider/bravo.md': ALPHA },
    line: 'content/provider/bravo.md:1:1  file  "content/provider/" に置かれたファイルは読まれません。正しい形: providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/, glossary/, search/ のどれかに置いたファイル。書き方: content/providers/bravo.md に移す',
  },
  {
    name: 'a file of another kind',
    files: { 'providers/alpha.md': null, 'features/alpha.md': ALPHA },
    line: 'content/features/alpha.md:1:1  file  content/features/ に、content/providers/ の項目を持つファイルがあります。正しい形: content/providers/ に置いたファイル。書き方: ファイルを content/providers/ に移す',
  },
  {
    name: 'a name that cannot be an id',
    files: { 'providers/my server.md': ALPHA },
    line: 'content/providers/my server.md:1:1  file  ファイル名が "my server.md" です。正しい形: 半角の英小文字・数字・ハイフンと .md だけのファイル名。書き方: my-server.md に名前を変える',
  },
  {
    name: 'the same claim twice',
    files: claim(SECOND + SECOND),
    line: 'content/providers/alpha.md:26:5  claims[2].feature  21 行目と同じ記載がもう一度あります。正しい形: 1つの出典が1つの機能について述べることは、1つの記載にまとめる。書き方: どちらかの記載を消すか、違うところを直す',
  },
  {
    name: 'an English mark misspelt',
    files: body('本文です。\n\n<!-- EN -->\n\nText.'),
    line: 'content/providers/alpha.md:25:1  body  英語の始まりを示す行が "<!-- EN -->" と書かれています。正しい形: <!-- en --> だけの行を1回書く。書き方: <!-- en --> だけの行を書き、文は次の行から書く',
  },
  {
    name: 'a link to nowhere',
    files: body('[WAF](/features/wef/)'),
    line: 'content/providers/alpha.md:23:1  body  リンクの行き先 "/features/wef/" のページはありません。正しい形: /features/ のあとに、その種類のファイルの名前（.md を除く）と /。書き方: /features/waf/',
  },
  {
    name: 'a link in full-width brackets',
    files: body('[WAF]（https://www.example.jp/）です。'),
    line: 'content/providers/alpha.md:23:1  body  リンク "[WAF]（https://www.example.jp/）" のかっこが全角です。正しい形: 半角のかっこで、間を空けずに書いたリンク。書き方: [WAF](https://www.example.jp/)',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told in Japanese`, async () => {
    assert.deepEqual(await reportOf(files, 'ja'), [line]);
  });
}
