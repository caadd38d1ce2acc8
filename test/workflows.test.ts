import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
}

for (const file of globSync('.github/workflows/*.yml')) {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test(`${file} takes every action by its commit, and says which version that is`, () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    assert.deepEqual(
      lines.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(line)),
      [],
    );
  });

  test(`${file} may only read the repository, and leaves its token to no later step`, () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    assert.equal(permissions?.contents, 'read');
    assert.deepEqual(
      checkouts.filter((step) => step.with?.['persist-credentials'] !== false),
      [],
    );
  });

  test(`${file} ends a job that hangs`, () => {
    assert.deepEqual(
      Object.entries(jobs).filter(([, job]) => !job['timeout-minutes']),
      [],
    );
  });
}
