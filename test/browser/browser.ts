import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';

/** A started browser with the built site served on a free port. */
export interface Stage {
  origin: string;
  /** Opens a page of the site in a context of its own. Requests to other hosts and console errors are kept. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  /** Console errors and uncaught exceptions. */
  errors: string[];
  /** Requests that left the site. */
  foreign: string[];
}

/** Serves a built site (`dist/` unless told otherwise) and starts Chromium. */
export async function startStage(dist = 'dist'): Promise<Stage> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = await serve(port, dist);
  const browser = await launchChromium().catch((error: unknown) => {
    // A server left behind would keep the process waiting for ever.
    server.kill();
    throw error;
  });
  return {
    origin,
    open: async (address, options = {}) =>
      openPage(await browser.newContext({ baseURL: origin, ...options }), origin, address),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function openPage(context: BrowserContext, origin: string, address: string): Promise<OpenPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => !request.url().startsWith(origin) && foreign.push(request.url()));
  await page.goto(address);
  return { page, errors, foreign };
}

/** Nothing here draws in three dimensions, and a graphics card played by the processor takes a quarter of its time. */
const WITHOUT_GRAPHICS_CARD = ['--disable-gpu', '--disable-software-rasterizer'];

/** Starts Chromium. */
export async function launchChromium(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-zygote',
    ...WITHOUT_GRAPHICS_CARD,
  ];
  return chromium.launch({ args, ...(await findChromium()) });
}

/**
 * Chromium from CHROMIUM_PATH if set; on Linux the one that the package @sparticuz/chromium carries, which needs
 * nothing from the system; elsewhere an installed Chrome. The package's is unpacked on the first call: two processes
 * that did so at the same time would spoil it for each other.
 */
export async function findChromium(): Promise<LaunchOptions> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  return process.platform === 'linux' ? unpackChromium() : { channel: 'chrome' };
}

async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  // The package unpacks below the temporary folder, and its shared libraries only where it believes to run on Lambda.
  const folder = path.resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const { LD_LIBRARY_PATH = '' } = process.env;
  process.env = before;
  const fonts = path.join(folder, 'fonts');
  writeFileSync(path.join(fonts, 'fonts.conf'), fontsConfiguration(fonts, path.join(folder, 'fonts-cache')));
  return { executablePath, env: { ...(before as Record<string, string>), LD_LIBRARY_PATH, FONTCONFIG_PATH: fonts } };
}

/** The package's own configuration looks in folders of Lambda; without any font Chromium ends at once. */
function fontsConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}

/** Serves a built site on a port. */
export function serve(port: number, dist: string): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PORT: String(port), HOST: 'localhost', DIST_DIR: dist };
    const server = spawn(process.execPath, ['scripts/preview.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    server.stdout.once('data', () => resolve(server));
    server.once('exit', (code) => reject(new Error(`the preview server ended with ${code}`)));
  });
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
