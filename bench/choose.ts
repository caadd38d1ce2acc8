import os from 'node:os';
import { parseArgs } from 'node:util';
import { startStage } from '../test/browser/browser.ts';
import { percentile } from './percentile.ts';

/**
 * `npm run bench:choose`: from an answer to the paint of its result, on `dist/`. Each visit loads the page anew and
 * answers every question once, as a visitor does, so that nothing is faster than at a first visit.
 */
const VISITS = 12;
const VIEWPORT = { width: 1280, height: 800 };

interface Timing {
  /** Milliseconds until the handler returned. */
  handler: number;
  /** Milliseconds until the frame that shows the result was painted. */
  paint: number;
}

/** Runs in the page: answers question after question, each as a frame begins. */
async function answerAll(visit: number): Promise<Timing[]> {
  const REST_MS = 150;
  const timings: Timing[] = [];
  const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));
  await rest();
  for (const group of document.querySelectorAll('#questions fieldset')) {
    const options = [...group.querySelectorAll('input')].filter(({ value }) => value !== '');
    const option = options[visit % options.length];
    const before = location.search;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        const start = performance.now();
        option?.click();
        const handler = performance.now() - start;
        port1.onmessage = () => {
          timings.push({ handler, paint: performance.now() - start });
          resolve();
        };
        port2.postMessage(0);
      });
    });
    // What this answer leaves to do, its address too, must not be charged to the next one.
    await rest();
    if (location.search === before) throw new Error('an answer changed nothing');
  }
  return timings;
}

parseArgs({ options: {} });
const stage = await startStage();
try {
  const timings: Timing[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const { page } = await stage.open('/choose/', { viewport: VIEWPORT });
    await page.waitForLoadState('networkidle');
    // Nobody answers without moving to the answer first.
    await page.mouse.move(100, 100);
    timings.push(...(await page.evaluate(answerAll, visit)));
    await page.context().close();
  }
  const row = (part: number) => ({
    'handler ms': Number(
      percentile(
        timings.map(({ handler }) => handler),
        part,
      ).toFixed(1),
    ),
    'to the paint ms': Number(
      percentile(
        timings.map(({ paint }) => paint),
        part,
      ).toFixed(1),
    ),
  });
  console.log(`${timings.length} answers; load ${os.loadavg()[0]?.toFixed(1)}`);
  console.table({ 'fastest quarter': row(0.25), median: row(0.5), 'slowest tenth': row(0.9) });
} finally {
  await stage.close();
}
