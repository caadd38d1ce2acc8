import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Stage, startStage } from './browser.ts';

/** Texts that run something where an address is taken for markup, for a script or for an address of its own. */
const PAYLOADS = [
  `<img src=x onerror="document.title='run'">`,
  `"><script>document.title='run'</script>`,
  `'-(document.title='run')-'`,
  `javascript:document.title='run'`,
  `</script><svg onload="document.title='run'">`,
  `\${document.title='run'}{{document.title='run'}}`,
];

const COMPARE = [
  ...['must', 'partly', 'present', 'unknown', 'segment', 'status', 'operator', 'max', 'price', 'tier', 'q'],
  ...['show', 'differ', 'sort', 'w', 'rows', 'pick', 'side'],
];
const QUESTIONS = readdirSync('content/questions').map((name) => name.replace('.md', ''));
const CHOOSE = [...QUESTIONS, 'must', 'want', 'avoid', 'free', 'pick'];

/** The pages whose script reads the address, each with every parameter it knows. */
const PAGES: [address: string, parameters: readonly string[]][] = [
  ['/compare/', COMPARE],
  ['/choose/', CHOOSE],
  ['/sheet/', [...CHOOSE, ...COMPARE]],
  ['/rankings/business/', ['w']],
  ['/search/', ['q', 'kind']],
  ['/changes/', ['provider', 'feature']],
  ['/tools/bounce/', []],
  ['/tools/password/', []],
];

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage?.close());

/** The page's address with one text in every parameter, in the name of one and in the fragment. */
function addressWith(address: string, parameters: readonly string[], text: string): string {
  const query = new URLSearchParams([['v', '1'], ...parameters.map((key) => [key, text]), [text, '1']]);
  return `${address}?${query}#${encodeURIComponent(text)}`;
}

for (const [address, parameters] of PAGES) {
  test(`${address} runs nothing out of its address, and leaves nothing for its policy to refuse`, async () => {
    const { page, errors, foreign } = await stage.open('/');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`refused ${violatedDirective} ${blockedURI}`);
      });
    });
    const found: string[] = [];
    for (const payload of PAYLOADS) {
      await page.goto(addressWith(address, parameters, payload), { waitUntil: 'networkidle' });
      if ((await page.title()) === 'run') found.push(`ran: ${payload}`);
      const links = await page.locator('a[href^="javascript:" i], img[src="x"], svg[onload]').count();
      if (links > 0) found.push(`became markup: ${payload}`);
    }
    assert.deepEqual([found, errors, foreign], [[], [], []]);
  });
}
