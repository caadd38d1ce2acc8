import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ComparisonView, DEFAULT_VIEW } from '../../src/comparison/view.ts';
import { readView, writeView } from '../../src/comparison/view-address.ts';
import { comparisonData, dataAndView, RUNS } from './arbitraries.ts';
import { makeComparisonData, makeView } from './comparison-builder.ts';

const OPERATOR = '株式会社甲, & "乙"';
const DATA = makeComparisonData(
  ['alpha', 'bravo', 'carol', 'delta', 'echo'].map((id) => ({ id, operator: OPERATOR })),
  { plans: [{ id: 'alpha/light' }, { id: 'alpha/premium' }] },
);

interface Written {
  view: Partial<ComparisonView>;
  query: string;
}

// biome-ignore format: one case a line
const WRITTEN: Written[] = [
  { view: {}, query: '' },
  { view: { wants: { waf: 'must', 'auto-backup': 'must' } }, query: 'v=1&must=auto-backup,waf' },
  { view: { wants: { spf: 'not-missing', waf: 'partly' } }, query: 'v=1&partly=waf&present=spf' },
  { view: { unknownMatches: true, officialOnly: true }, query: 'v=1&unknown=match&tier=official' },
  { view: { segments: ['business', 'middle'], statuses: ['active'] }, query: 'v=1&segment=business,middle&status=active' },
  { view: { operator: OPERATOR }, query: `v=1&operator=${encodeURIComponent('株式会社甲')},+%26+%22${encodeURIComponent('乙')}%22` },
  { view: { maxPrice: 0, unknownPricePasses: false }, query: 'v=1&max=0&price=known' },
  { view: { name: 'a&b=c' }, query: 'v=1&q=a%26b%3Dc' },
  { view: { columns: 'core', onlyDifferences: true }, query: 'v=1&show=core&differ=1' },
  { view: { columns: ['waf', 'mail'] }, query: 'v=1&show=waf,mail' },
  { view: { sort: { by: 'feature:waf', descending: true } }, query: 'v=1&sort=-feature:waf' },
  { view: { sort: { by: 'known', descending: false } }, query: 'v=1&sort=known' },
  { view: { rows: 'plans', picked: ['alpha/premium', 'alpha/light'], sideBySide: true }, query: 'v=1&rows=plans&pick=alpha/premium,alpha/light&side=1' },
];

for (const { view, query } of WRITTEN) {
  test(`a view is written as "${query}"`, () => assert.equal(writeView(makeView(view)), query));
  test(`"${query}" is read as the view it was written from`, () => {
    assert.deepEqual(readView(query, DATA), { view: makeView(view), ignored: [] });
  });
}

test('the order in which wishes were made does not change the address', () => {
  const one = writeView(makeView({ wants: { waf: 'must', spf: 'must' } }));
  assert.equal(writeView(makeView({ wants: { spf: 'must', waf: 'must' } })), one);
});

interface Read {
  name: string;
  query: string;
  view?: Partial<ComparisonView>;
  ignored: string[];
}

const long = 'x'.repeat(100_000);

// biome-ignore format: one case a line
const READ: Read[] = [
  { name: 'a leading question mark is no part of the first key', query: '?must=waf', view: { wants: { waf: 'must' } }, ignored: [] },
  { name: 'an address without a version is read', query: 'max=5', view: { maxPrice: 5 }, ignored: [] },
  { name: 'another version is named, and what is understood is read', query: 'v=2&max=5', view: { maxPrice: 5 }, ignored: ['v=2'] },
  { name: 'the words of the default view are understood', query: 'show=all&rows=providers&sort=-known', ignored: [] },
  { name: 'an unknown parameter is named', query: 'utm_source=mail&flag', ignored: ['utm_source=mail', 'flag'] },
  { name: 'parameters named like parts of every object are unknown', query: '__proto__=1&constructor=2', ignored: ['__proto__=1', 'constructor=2'] },
  { name: 'ids named like parts of every object are unknown', query: 'must=__proto__,constructor', ignored: ['must=__proto__', 'must=constructor'] },
  { name: 'an unknown feature is named beside a known one', query: 'must=nonsense,waf', view: { wants: { waf: 'must' } }, ignored: ['must=nonsense'] },
  { name: 'of two wishes for a feature the stricter holds', query: 'partly=waf&must=waf', view: { wants: { waf: 'must' } }, ignored: ['partly=waf'] },
  { name: 'an id given twice counts once', query: 'must=waf,waf', view: { wants: { waf: 'must' } }, ignored: [] },
  { name: 'blank parts of a list are nothing', query: 'must=,waf,&pick=', view: { wants: { waf: 'must' } }, ignored: [] },
  { name: 'of a repeated parameter the first value holds', query: 'max=5&max=6', view: { maxPrice: 5 }, ignored: ['max=6'] },
  { name: 'an unknown segment, status and operator', query: 'segment=rich&status=gone&operator=Zulu', ignored: ['segment=rich', 'status=gone', 'operator=Zulu'] },
  { name: 'a price that is not a number', query: 'max=NaN', ignored: ['max=NaN'] },
  { name: 'a price without end', query: 'max=1e309', ignored: ['max=1e309'] },
  { name: 'a price below nothing', query: 'max=-1', ignored: ['max=-1'] },
  { name: 'a price in hexadecimal', query: 'max=0x10', ignored: ['max=0x10'] },
  { name: 'a price of many digits', query: 'max=9999999999', ignored: ['max=9999999999'] },
  { name: 'an empty price', query: 'max=', ignored: ['max'] },
  { name: 'a switch with another word', query: 'unknown=yes&price=any&tier=x&differ=true&side=0', ignored: ['unknown=yes', 'price=any', 'tier=x', 'differ=true', 'side=0'] },
  { name: 'columns that do not exist leave all columns', query: 'show=core,nonsense', ignored: ['show=core', 'show=nonsense'] },
  { name: 'a sort key that does not exist', query: 'sort=--name', ignored: ['sort=--name'] },
  { name: 'a sort by the figure of a feature without one', query: 'sort=figure:waf', ignored: ['sort=figure:waf'] },
  { name: 'a sort by an unknown ranking', query: 'sort=-score:nonsense', ignored: ['sort=-score:nonsense'] },
  { name: 'an unknown kind of rows', query: 'rows=cells', ignored: ['rows=cells'] },
  { name: 'a fifth row side by side', query: 'pick=alpha,bravo,carol,delta,echo', view: { picked: ['alpha', 'bravo', 'carol', 'delta'] }, ignored: ['pick=echo'] },
  { name: 'a plan picked among providers', query: 'pick=alpha/light,alpha', view: { picked: ['alpha'] }, ignored: ['pick=alpha/light'] },
  { name: 'picked rows are looked for in the set asked for, wherever it stands', query: 'pick=alpha/light&rows=plans', view: { rows: 'plans', picked: ['alpha/light'] }, ignored: [] },
  { name: 'broken percent-encoding is text', query: 'q=100%&must=%zz', view: { name: '100%' }, ignored: ['must=%zz'] },
  { name: 'markup is text', query: 'q=<b>&must=<script>', view: { name: '<b>' }, ignored: ['must=<script>'] },
  { name: 'of a search too long the key is named', query: `q=${'x'.repeat(201)}`, ignored: ['q=…'] },
  { name: 'a key too long is not named', query: `${'x'.repeat(61)}=1`, ignored: ['…'] },
  { name: 'an address too long', query: `max=5&q=${long}`, view: { maxPrice: 5 }, ignored: ['q=…'] },
  { name: 'an address too long without a separator', query: long, ignored: ['…'] },
  { name: 'a parameter that was cut through is not read', query: `q=${'x'.repeat(100)}&max=1${'0'.repeat(8000)}`, view: { name: 'x'.repeat(100) }, ignored: ['max=…'] },
  { name: 'ten things passed over are named', query: Array.from({ length: 12 }, (_, index) => `k${index}=1`).join('&'), ignored: Array.from({ length: 10 }, (_, index) => `k${index}=1`) },
];

for (const { name, query, view, ignored } of READ) {
  test(`reading: ${name}`, () => assert.deepEqual(readView(query, DATA), { view: makeView(view), ignored }));
}

test('a view read shares nothing with the default view', () => {
  const { view } = readView('', DATA);
  assert.notEqual(view.sort, DEFAULT_VIEW.sort);
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      assert.deepEqual(readView(writeView(view), data), { view, ignored: [] });
    }),
    RUNS,
  );
});

test('no text breaks the reading, and what is passed over is named shortly', () => {
  const unit = fc.constantFrom('grapheme' as const, 'binary' as const, 'binary-ascii' as const);
  const text = unit.chain((kind) => fc.string({ unit: kind, maxLength: 10_000, size: 'max' }));
  const hostile = fc.tuple(fc.constantFrom('must', 'show', 'sort', 'pick', 'max', 'q', 'v'), text);
  fc.assert(
    fc.property(
      comparisonData,
      fc.oneof(
        text,
        hostile.map(([key, value]) => `${key}=${value}`),
      ),
      (data, query) => {
        const { ignored } = readView(query, data);
        assert.ok(ignored.length <= 10 && ignored.every((name) => name.length <= 60));
      },
    ),
    RUNS,
  );
});

test('what was understood of any text can be written and read again', () => {
  const query = fc.array(
    fc.constantFrom('must=waf', 'max=5', 'sort=name', '&', 'q=%', ',', '=', '%E3', '\ud800', 'show=mail'),
  );
  fc.assert(
    fc.property(comparisonData, query, (data, parts) => {
      const { view } = readView(parts.join('&'), data);
      assert.deepEqual(readView(writeView(view), data), { view, ignored: [] });
    }),
    RUNS,
  );
});
