import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

for (const command of [
  'provider-new',
  'claim-add',
  'check-content',
  'evidence-check',
  'due',
  'prose',
  'changes',
  'query',
]) {
  for (const flag of ['--help', '-h']) {
    test(`${command} ${flag} prints how it is used, and is no mistake`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, flag], {
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.match(stdout, /npm run |sabamori/);
    });
  }
}
