import { launchChromium } from '../test/browser/browser.ts';

const [, , out, origin, ...addresses] = process.argv;
const browser = await launchChromium();
for (const spec of addresses) {
  const [address, width = '1280', scheme = 'light'] = spec.split('|');
  const page = await (
    await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'light' })
  ).newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('error', String(e)));
  await page.goto(origin + address);
  await page.waitForTimeout(700);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const name = `${out}/${address.split('?')[0].replaceAll('/', '_')}${width}${scheme}.png`;
  await page.screenshot({ path: name, fullPage: true });
  console.log(name, 'overflow', overflow);
}
await browser.close();
