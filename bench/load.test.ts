import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findProgram } from './find-program.ts';
import { moveServer } from './nginx.ts';
import { makeWrkScript, readCounts } from './wrk.ts';

test('the published server part is moved to a port and a folder, and keeps all else', () => {
  const published = readFileSync('deploy/nginx/sabamori.conf', 'utf8').split('\n');
  const moved = moveServer(published.join('\n'), 4999, '/tmp/$1 dist').split('\n');
  assert.deepEqual(
    moved.filter((line) => !published.includes(line)),
    ['  listen 127.0.0.1:4999;', '  root "/tmp/$1 dist";'],
  );
  assert.deepEqual(
    published.filter((line) => !moved.includes(line)),
    ['  listen 8080;', '  listen [::]:8080;', '  root /srv/sabamori/current;'],
  );
});

test('a server part that could not be moved is refused', () => {
  assert.throws(() => moveServer('server { listen 80; }', 4999, '/tmp'), /no "listen 8080;"/);
});

test("the counts are read from among wrk's other lines", () => {
  assert.deepEqual(readCounts('Running 1m test\n  2 requests\ncounts 120 60000000 240000 1500 9000 1 2\n'), {
    requests: 120,
    seconds: 60,
    bytes: 240_000,
    p50: 1.5,
    p99: 9,
    badAnswers: 1,
    socketErrors: 2,
  });
});

test('an output without counts is refused', () => {
  assert.throws(() => readCounts('unable to connect'), /wrk gave no counts/);
});

test('the script asks for every address', () => {
  assert.match(makeWrkScript(['/a/', '/en/a/']), /\{ "\/a\/", "\/en\/a\/" \}/);
});

test('a program that is nowhere is not found', () => {
  assert.equal(findProgram('sabamori-has-no-such-program', { PATH: '/usr/bin' }), undefined);
});
