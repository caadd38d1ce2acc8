import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SHIPPED_USES } from '../../src/i18n/messages/licenses.ts';
import { SHIPPED_PACKAGES } from '../../src/licenses/shipped-packages.ts';
import { buildPackagesByLicense } from '../../src/site/license-facts.ts';
import { builtPage, DIST } from './built-pages.ts';

const SBOM = readFileSync(path.join(DIST, 'sbom.cdx.json'), 'utf8');

for (const [locale, address, about] of [
  ['ja', '/licenses/', '/about/'],
  ['en', '/en/licenses/', '/en/about/'],
] as const) {
  const { $ } = builtPage(address);

  test(`${address} shows a licence in full for everything that reaches the reader, and what that is for`, () => {
    for (const { name } of SHIPPED_PACKAGES) {
      const entry = $(`.shipped details[data-package="${name}"]`);
      assert.match(entry.find('.license-text').text(), /Permission is hereby granted|SIL OPEN FONT LICENSE/, name);
      assert.equal(entry.find('.use').text(), SHIPPED_USES[name][locale]);
    }
  });

  test(`${address} names every package that makes the pages`, () => {
    const text = $('.packages').text();
    const packages = buildPackagesByLicense().flatMap((group) => group.packages);
    assert.deepEqual(
      packages.filter(({ name, version }) => !text.includes(`${name} ${version}`)),
      [],
    );
  });

  test(`${about} leads to ${address}`, () => {
    assert.equal(builtPage(about).$(`main a[href="${address}"]`).length, 1);
  });
}

test('the notice of the English words, which are derived from a data set, goes along', () => {
  assert.match(builtPage('/licenses/').$('details[data-package="@zxcvbn-ts/language-en"]').text(), /OPUS.+ODC-BY/s);
});

test('the bill of materials names the same packages as npm sbom', () => {
  const npm = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const purlsOf = (text: string): string[] =>
    (JSON.parse(text) as { components: { purl: string }[] }).components.map(({ purl }) => purl).sort();
  assert.deepEqual(purlsOf(SBOM), [...new Set(purlsOf(npm))]);
});

test('the bill of materials holds nothing of the machine, the time or a registry', () => {
  assert.deepEqual(
    [...SBOM.matchAll(/timestamp|serialNumber|registry\.|"\/|file:|[A-Z]:\\\\/g)].map(([found]) => found),
    [],
  );
});

test('in the bill of materials every reference leads to a component', () => {
  const { metadata, components, dependencies } = JSON.parse(SBOM);
  const known = new Set([metadata.component, ...components].map((one: Record<string, string>) => one['bom-ref']));
  const refs = dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [ref, ...dependsOn]);
  assert.deepEqual(
    refs.filter((ref: string) => !known.has(ref)),
    [],
  );
});
