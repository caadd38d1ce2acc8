import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ComparisonData } from '../src/comparison/comparison-data.ts';
import { type Expected, listFirstFiles, makeProbeScript, timeActions } from './in-page.ts';
import { GOOD_MARKS, markOf, rankOf } from './marks.ts';
import { percentile } from './percentile.ts';
import { type Served, serveFiles } from './serve.ts';
import type { Subject } from './subject.ts';

/** The figures of one subject at one number of rows; medians. */
export interface Figures {
  /** After brotli, of everything asked for until the first rows stood on the screen and every control answered. */
  bytes: number;
  /** After brotli, of everything asked for until nothing more was: what a page goes on to load by itself. */
  allBytes: number;
  /** Milliseconds from the start of the navigation to the first row on the screen. */
  firstRender: number;
  /** Milliseconds from the call to the paint. */
  filter: number;
  sortByName: number;
  sortByWaf: number;
  /** Bytes of the JavaScript heap after garbage collection, with everything loaded and before any action. */
  heap: number;
}

/** Enough for a median that one slow run does not move. */
const LOADS = 5;
const RUNS = 15;
/** Rows that stand in sight at once in every subject once its table is brought into the window. */
const ROWS_LOOKED_AT = 7;
const PATIENCE_MS = 120_000;

/** Serves a subject on loopback and measures it, in a fresh browser context for each load. */
export async function measureSubject(browser: Browser, subject: Subject, data: ComparisonData): Promise<Figures> {
  const served = await serveFiles(await subject.serve(data));
  try {
    const renders: number[] = [];
    for (let load = 1; load < LOADS; load++) {
      renders.push(await withPage(browser, subject, served, async (_, rendered) => rendered));
    }
    return await withPage(browser, subject, served, async (page, rendered) => {
      const bytes = served.countBytes(await page.evaluate(listFirstFiles));
      await page.waitForLoadState('networkidle');
      const allBytes = served.countBytes(served.asked());
      const heap = await measureHeap(page);
      const { filter, sortByName, sortByWaf } = await page.evaluate(timeActions, expect(data));
      return {
        bytes,
        allBytes,
        firstRender: median([...renders, rendered]),
        filter: median(filter),
        sortByName: median(sortByName),
        sortByWaf: median(sortByWaf),
        heap,
      };
    });
  } finally {
    served.close();
  }
}

async function withPage<T>(
  browser: Browser,
  subject: Subject,
  { origin }: Served,
  use: (page: Page, rendered: number) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(makeProbeScript(subject));
    await page.goto(origin + subject.address);
    await page
      .waitForFunction(() => window.probe.rendered > 0)
      .catch((error: Error) => {
        throw new Error(`no first row: ${errors[0] ?? error.message}`);
      });
    return await use(page, await page.evaluate(() => window.probe.rendered));
  } finally {
    await context.close();
  }
}

async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

function expect({ features, sets }: ComparisonData): Expected {
  const { names, cells } = sets.providers;
  const waf = cells[features.findIndex(({ id }) => id === 'waf')]?.offers ?? '';
  const marks = names.map((_, row) => markOf(waf[row]));
  return {
    marks: Object.fromEntries(names.map((name, row) => [name, marks[row] ?? '未確認'])),
    good: GOOD_MARKS,
    byName: [...names].sort().slice(0, ROWS_LOOKED_AT),
    byWaf: [...marks].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, ROWS_LOOKED_AT),
    runs: RUNS,
  };
}

const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
