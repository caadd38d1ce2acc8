import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { freePort, serve } from './browser.ts';

/** Where Firefox lies if it is not on the path. */
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Firefox from FIREFOX_PATH if set, else the one that is installed; undefined where there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => path.join(folder, name)));
  return env.FIREFOX_PATH || [...onPath, ...PLACES].find((file) => existsSync(file));
}

/** A page of the built site in Firefox, and what it complained of: errors, and what its policy refused. */
export interface FirefoxPage {
  page: Page;
  complaints: string[];
}

export interface FirefoxStage {
  version: string;
  open(address: string): Promise<FirefoxPage>;
  close(): Promise<void>;
}

/** Serves `dist/` and starts Firefox, which playwright-core cannot drive as it is installed. */
export async function startFirefox(executablePath: string): Promise<FirefoxStage> {
  const port = await freePort();
  const server = await serve(port, 'dist');
  const browser = await launch({ browser: 'firefox', executablePath }).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  return {
    version: await browser.version(),
    open: (address) => openPage(browser, `http://localhost:${port}${address}`),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<FirefoxPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 1280, height: 900 });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(url);
  return { page, complaints };
}
