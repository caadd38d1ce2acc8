import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { buildPages } from './generators/build-pages.ts';
import type { Generator, Material } from './generators/generator.ts';
import { makeMaterial } from './generators/make-material.ts';
import { listText } from './generators/page-text.ts';
import { SIMPLE_ASTRO, SIMPLE_TEMPLATES } from './generators/simple-templates.ts';
import { readProviderSizes } from './provider-sizes.ts';

/** One with many claims, one with few, one that was taken over. */
const PROVIDERS = ['cpi', 'willnet', 'sixcore'];

let material: Material;
/** The texts of Astro's pages, by the page's address. */
let expected: Map<string, string[]>;

async function textsOf(generator: Generator): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  await buildPages(generator, material, (built) => {
    for (const { provider } of material.pages) {
      texts.set(provider.address, listText(readFileSync(path.join(built, provider.address, 'index.html'), 'utf8')));
    }
  });
  return texts;
}

describe('the same pages', () => {
  before(async () => {
    material = await makeMaterial('content', PROVIDERS);
    expected = await textsOf(SIMPLE_ASTRO);
  });

  test('the simple page says everything that the data holds', () => {
    assert.equal(material.pages.length, 2 * PROVIDERS.length);
    for (const { title, description, provider } of material.pages) {
      const text = expected.get(provider.address) ?? [];
      const rows = provider.tables.flatMap((table) => table.rows);
      const said = [
        title,
        description,
        ...provider.facts,
        ...rows.flatMap(({ mark, word, notes }) => [mark, word, notes]),
        ...rows.flatMap(({ claims }) => claims.flatMap(({ detail, source, facts }) => [detail, source.address, facts])),
        ...provider.plans.flatMap(({ name, monthly }) => [name, monthly]),
        ...provider.lists.flatMap((list) => [list.title, ...list.entries.map(({ note }) => note)]),
      ];
      assert.deepEqual(
        said.filter((piece) => piece && !text.includes(piece)),
        [],
      );
    }
  });

  for (const generator of SIMPLE_TEMPLATES.filter((one) => one !== SIMPLE_ASTRO)) {
    test(`the pages say the same: ${generator.name}`, async (t) => {
      if (generator.version() === undefined) {
        console.log(`not compared, since not installed: ${generator.name} (${generator.install})`);
        return t.skip('not installed');
      }
      assert.deepEqual(await textsOf(generator), expected);
    });
  }
});

test('numbers of providers are read, and others are told', () => {
  assert.deepEqual(readProviderSizes('100,300'), [100, 300]);
  assert.throws(() => readProviderSizes('100,many'), /--providers has "many"; expected whole numbers from 1 to 99999/);
  assert.throws(() => readProviderSizes('0'), /"0"/);
});
