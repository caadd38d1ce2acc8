import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { API_BASE } from '../../src/api/input.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { siteUrl } from '../../src/site/environment.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { offerOf } from '../../src/verdict/support-strength.ts';
import { builtDay, builtPage, DIST } from './built-pages.ts';

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-examples-'));
const server = createServer(sirv(DIST));

before(() => new Promise<void>((resolve) => server.listen(0, 'localhost', resolve)));
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Saves an example as it stands on the page, but for the site's origin, runs it, and gives back what it prints. */
async function runExample(address: string, key: string, command: string, file: string): Promise<string> {
  const code = builtPage(address).$(`#example-${key} pre`).text();
  const { port } = server.address() as AddressInfo;
  writeFileSync(path.join(folder, file), code.replaceAll(siteUrl(), `http://localhost:${port}`));
  const { stdout } = await run(command, [file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return stdout;
}

const { entries } = await readContentFolder('content');
const built = buildCatalog({ entries, today: builtDay() });
if (!built.ok) throw new Error('the content has problems');
const site = makeSite(built.catalog, builtDay());

/** What the two programs print: the services whose WAF is on by default, with the tier. */
function servicesWithWaf(locale: 'ja' | 'en'): string {
  const lines = site.catalog.providers.flatMap(({ id, name }) => {
    const verdict = site.verdicts.get(id, 'waf');
    return verdict.known && offerOf(verdict, { switchable: true }) === 'on-by-default'
      ? [`${name[locale]} ${verdict.tier}\n`]
      : [];
  });
  assert.ok(lines.length > 0);
  return lines.join('');
}

const PAGES = [
  { address: '/data/', locale: 'ja' as const },
  { address: '/en/data/', locale: 'en' as const },
];
const PROGRAMS = [
  { key: 'typescript', command: process.execPath, file: 'example.ts' },
  { key: 'python', command: 'python3', file: 'example.py' },
];
const isInstalled = (command: string) => spawnSync(command, ['--version']).status === 0;

for (const { address, locale } of PAGES) {
  for (const { key, command, file } of PROGRAMS.filter((program) => isInstalled(program.command))) {
    test(`${address}: the ${key} example prints the services with a WAF on by default`, async () => {
      assert.equal(await runExample(address, key, command, file), servicesWithWaf(locale));
    });
  }

  if (['sh', 'curl', 'sha256sum'].every((command) => command === 'sh' || isInstalled(command))) {
    test(`${address}: the curl example saves the claims and finds them whole`, async () => {
      assert.equal(await runExample(address, 'curl', 'sh', 'example.sh'), 'claims.csv: OK\n');
      assert.equal(
        statSync(path.join(folder, 'claims.csv')).size,
        statSync(`${DIST}${API_BASE}/downloads/claims.csv`).size,
      );
    });
  }

  test(`${address} links every download with its size`, () => {
    const { $ } = builtPage(address);
    const rows = $(`a[href^="${API_BASE}/downloads/"]`).toArray();
    assert.ok(rows.length > 8);
    const wrong = rows.filter((link) => {
      const bytes = statSync(`${DIST}${$(link).attr('href')}`).size;
      const shown = Number($(link).closest('tr').find('td').last().text().replace(' KB', ''));
      return shown !== Math.max(1, Math.round(bytes / 1000));
    });
    assert.deepEqual(
      rows.filter((row) => wrong.includes(row)).map((row) => $(row).text()),
      [],
    );
  });
}

test('every page leads to the data in its own language', () => {
  for (const [address, link] of [
    ['/about/', '/data/'],
    ['/en/about/', '/en/data/'],
  ] as const) {
    assert.equal(builtPage(address).$(`footer a[href="${link}"]`).length, 1);
  }
});
