import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostQueue } from '../../../scripts/evidence/host-queue.ts';

test('requests to one host run in order, also after one that failed', async () => {
  const queue = new HostQueue(0);
  const order: number[] = [];
  const failing = queue.run('a', async () => {
    order.push(1);
    throw new Error('refused');
  });
  const next = queue.run('a', async () => order.push(2));
  await assert.rejects(failing);
  await next;
  assert.deepEqual(order, [1, 2]);
});

test('a slow host holds up no other', async () => {
  const queue = new HostQueue(0);
  let release = () => {};
  const slow = queue.run(
    'a',
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  assert.equal(await queue.run('b', async () => 'done'), 'done');
  release();
  await slow;
});
