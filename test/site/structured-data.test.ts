import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serializeJson } from '../../src/site/serialize-json.ts';
import { breadcrumbList } from '../../src/site/structured-data.ts';

test('no name can end the script element', () => {
  assert.doesNotMatch(serializeJson({ name: '</script><script>alert(1)</script>' }), /</);
});

test('breadcrumbs count from 1 and carry full addresses of the language', () => {
  const data = breadcrumbList('en', [{ name: 'Home', path: '/' }]) as {
    itemListElement: { position: number; item: string }[];
  };
  assert.deepEqual(
    data.itemListElement.map(({ position, item }) => [position, new URL(item).pathname]),
    [[1, '/en/']],
  );
});
