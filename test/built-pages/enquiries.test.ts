import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { builtPage, DIST, readBuiltPages } from './built-pages.ts';

const providers = readBuiltPages()
  .map(({ address }) => /^\/providers\/([^/]+)\/$/.exec(address)?.[1])
  .filter((id) => id !== undefined);

/** The counts of a row of the list of open questions, by the provider's address. */
const counts = new Map(
  builtPage('/data/questions/')
    .$('tbody tr')
    .toArray()
    .map((row) => {
      const $ = builtPage('/data/questions/').$;
      const numbers = $(row)
        .find('td')
        .toArray()
        .slice(0, 2)
        .map((cell) => Number($(cell).text()));
      return [$(row).find('th a').attr('href'), (numbers[0] ?? 0) + (numbers[1] ?? 0)];
    }),
);

test('every provider stands in the list of open questions', () => {
  assert.ok(providers.length > 40);
  assert.deepEqual(
    providers.filter((id) => !counts.has(`/providers/${id}/`)),
    [],
  );
});

test('a letter asks as many points as the list says', () => {
  const wrong = providers.filter((id) => {
    const text = builtPage(`/providers/${id}/enquiry/`).$('pre[lang=ja]').text();
    return (text.match(/^\d+\. /gm)?.length ?? 0) !== counts.get(`/providers/${id}/`);
  });
  assert.deepEqual(wrong, []);
});

test('the text file holds the letter of the page', () => {
  const { $ } = builtPage('/providers/sakura/enquiry/');
  const file = readFileSync(path.join(DIST, 'providers/sakura/enquiry/text.txt'), 'utf8');
  assert.ok(file.replaceAll('\r\n', '\n').includes($('pre[lang=ja]').text().trim()));
});

test('every step of a checklist can be closed by a tick, or says that nothing cuts it', () => {
  const styles = readFileSync(path.join(DIST, 'checkup.css'), 'utf8');
  const stuck = providers.flatMap((id) => {
    const { $ } = builtPage(`/providers/${id}/checkup/`);
    return $('.steps-left li')
      .toArray()
      .filter((step) => {
        const guards = ($(step).attr('class') ?? '').split(' ').map((name) => name.replace(/^by-/, ''));
        return !guards.some(
          (guard) => $(`#on-${guard}`).length === 1 && styles.includes(`#on-${guard}:checked) .by-${guard}>`),
        );
      })
      .map((step) => `${id} ${$(step).text()}`);
  });
  assert.deepEqual(stuck, []);
});

test('a link for a mail program is no longer than such programs take', () => {
  const long = providers.filter((id) =>
    builtPage(`/providers/${id}/enquiry/`)
      .$('a[href^="mailto:"]')
      .toArray()
      .some((link) => (link.attribs.href?.length ?? 0) > 2_000),
  );
  assert.deepEqual(long, []);
});
