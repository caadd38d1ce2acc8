import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAudit, readAdvisories } from '../../../scripts/audit/judge-audit.ts';

const REPORT = JSON.stringify({
  vulnerabilities: {
    alpha: {
      via: [{ name: 'alpha', title: 'Slow pattern', url: 'https://github.com/advisories/GHSA-aaaa', severity: 'high' }],
    },
    beta: {
      via: [
        'alpha',
        { name: 'beta', title: 'Reads past', url: 'https://github.com/advisories/GHSA-bbbb', severity: 'low' },
      ],
    },
  },
});
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

test('each advisory of a report is read once, under its id', () => {
  assert.deepEqual(idsOf(readAdvisories(REPORT)), ['GHSA-aaaa', 'GHSA-bbbb']);
});

test('what npm says instead of a report is told', () => {
  assert.throws(() => readAdvisories('{"message": "405 Method Not Allowed"}'), /405 Method Not Allowed/);
});

const DAYS: { until: string; failing: string[] }[] = [
  { until: '2026-11-24', failing: ['GHSA-bbbb'] },
  { until: '2026-11-23', failing: ['GHSA-aaaa', 'GHSA-bbbb'] },
];
for (const { until, failing } of DAYS) {
  test(`on 2026-11-24, with one let through until ${until}, ${failing.length} fail`, () => {
    const list = [{ advisory: 'GHSA-aaaa', until, why: 'Not reached by the build.' }];
    assert.deepEqual(idsOf(judgeAudit(readAdvisories(REPORT), list, '2026-11-24').failing), failing);
  });
}

test('an entry that nothing needs is named', () => {
  const list = [{ advisory: 'GHSA-cccc', until: '2027-01-01', why: 'It was needed once.' }];
  assert.deepEqual(judgeAudit(readAdvisories(REPORT), list, '2026-11-24').unused, list);
});
