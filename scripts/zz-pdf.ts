import { writeFileSync } from 'node:fs';
import { launchChromium } from '../test/browser/browser.ts';

const [, , out, ...urls] = process.argv;
const browser = await launchChromium();
let i = 0;
for (const url of urls) {
  const page = await (await browser.newContext()).newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('error', String(e)));
  await page.goto(url);
  await page.waitForTimeout(1200);
  writeFileSync(`${out}/p${++i}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}
await browser.close();
