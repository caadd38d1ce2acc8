import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COVERAGE_THRESHOLD, METHOD_HISTORY, METHOD_VERSION, POINTS } from '../../src/ranking/method.ts';

/** The numbers of each version of the method. A changed number needs a new version here and in the history. */
const NUMBERS: Record<string, { points: Record<string, number>; threshold: number }> = {
  '1.0': {
    points: { 'on-by-default': 1, included: 0.8, 'paid-option': 0.5, partial: 0.5, 'not-offered': 0 },
    threshold: 0.25,
  },
};

test('the numbers are those of the version that the method claims to be', () => {
  assert.deepEqual(
    {
      points: Object.fromEntries(Object.entries(POINTS).map(([offer, { value }]) => [offer, value])),
      threshold: COVERAGE_THRESHOLD.value,
    },
    NUMBERS[METHOD_VERSION],
  );
});

test('the history begins with the version in force, names each once and goes back in time', () => {
  assert.equal(METHOD_HISTORY[0].version, METHOD_VERSION);
  const versions = METHOD_HISTORY.map(({ version }) => version);
  assert.deepEqual([...new Set(versions)], versions);
  const days = METHOD_HISTORY.map(({ since }) => since);
  assert.deepEqual([...days].sort().reverse(), days);
  assert.ok(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)));
});

test('stronger offers never have fewer points', () => {
  const order = ['not-offered', 'paid-option', 'partial', 'included', 'on-by-default'] as const;
  const values = order.map((offer) => POINTS[offer].value);
  assert.deepEqual(
    [...values].sort((a, b) => a - b),
    values,
  );
});
