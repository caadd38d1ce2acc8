import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed } from '../content-folder.ts';
import { reportOf } from './report.ts';

const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);

const CASES: { name: string; files: Record<string, string>; line: string }[] = [
  {
    name: 'a word that is not in the list',
    files: provider('status: active', 'status: activ'),
    line: 'content/providers/alpha.md:5:1  status  "activ"; expected whether it is on offer: one of active, closed-to-new, ended, unknown; write status: active',
  },
  {
    name: 'a field that does not exist',
    files: provider('status: active', 'status: active\nstatuss: active'),
    line: 'content/providers/alpha.md:6:1  statuss  an unknown field "statuss"; expected one of name, operator, formerIds, url, segment, status, statusNote, plans, claims; write the right spelling, or remove the line',
  },
  {
    name: 'a missing field',
    files: provider('segment: business\n', ''),
    line: 'content/providers/alpha.md:1:1  segment  the field is missing; expected whom the service is for: one of personal, middle, business; write segment: and one of these words',
  },
  {
    name: 'an empty value',
    files: provider('segment: business', 'segment:'),
    line: 'content/providers/alpha.md:4:1  segment  the value is empty; expected whom the service is for: one of personal, middle, business; write segment: and one of these words',
  },
  {
    name: 'a text where a number belongs',
    files: provider('monthlyYen: 990', 'monthlyYen: 990円'),
    line: 'content/providers/alpha.md:9:5  plans[0].monthlyYen  "990円"; expected yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma; write monthlyYen: 990',
  },
  {
    name: 'a date of another form',
    files: provider('readOn: 2026-11-01', 'readOn: 2026/11/01'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  "2026/11/01"; expected the day it was read, a date such as 2026-11-24; write readOn: 2026-11-01',
  },
  {
    name: 'a day that does not exist',
    files: provider('readOn: 2026-11-01', 'readOn: 2026-02-30'),
    line: 'content/providers/alpha.md:18:7  claims[0].source.readOn  the day "2026-02-30" does not exist; expected the day it was read, a date such as 2026-11-24; write for example readOn: 2026-11-24',
  },
  {
    name: 'plans that are neither all nor a list',
    files: provider('plans: [light]', 'plans: light'),
    line: 'content/providers/alpha.md:12:5  claims[0].plans  "light"; expected all, or a list of plan ids in [ ]; write plans: [light]',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told with place, finding and remedy`, async () => {
    assert.deepEqual(await reportOf(files), [line]);
  });
}

test('control characters and endless values do not reach the terminal', async () => {
  const [line = ''] = await reportOf(provider('status: active', `status: "\\e[31m${'x'.repeat(500)}"`));
  assert.ok(!line.includes('\u001b') && line.length < 300, line);
});
