import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { makeOpenApi } from '../../src/api/openapi.ts';

const DOCUMENT = makeOpenApi({ dataVersion: '0123456789ab', origin: 'https://www.example.jp' });

/** What the linter's recommended rules say of a description. */
async function lint(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'], telemetry: 'off' });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(
    ({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${location[0]?.pointer}: ${message}`,
  );
}

test('the OpenAPI description passes the recommended rules without error or warning', async () => {
  assert.deepEqual(await lint(DOCUMENT), []);
});

test('the linter sees what is wrong', async () => {
  const broken = JSON.parse(JSON.stringify(DOCUMENT).replaceAll('#/components/schemas/meta', '#/components/none'));
  assert.ok((await lint(broken)).some((problem) => problem.startsWith('error')));
});
