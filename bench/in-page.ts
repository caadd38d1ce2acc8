import type { Mark } from './marks.ts';
import type { SortKey, Subject } from './subject.ts';

/** What the harness has in the page; put there before any script of the page runs. */
export interface Probe {
  ready: Subject['ready'];
  show: Subject['show'];
  filter: Subject['filter'];
  sort: Subject['sort'];
  firstNames: Subject['firstNames'];
  /** Milliseconds from the start of the navigation until the page could be used; 0 until then. */
  usable: number;
  /** Milliseconds from the start of the navigation to the second frame after that; 0 until then. */
  rendered: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** What the page must show after each action, so that nothing is timed that did not happen. */
export interface Expected {
  /** The WAF mark by name. */
  marks: Record<string, Mark>;
  good: readonly Mark[];
  /** The names of the first rows by name. */
  byName: string[];
  /** The WAF marks of the first rows, strongest first. */
  byWaf: Mark[];
  runs: number;
}

/** Milliseconds of each run. */
export interface Timings {
  filter: number[];
  sortByName: number[];
  sortByWaf: number[];
}

/** Script text that installs the probe and waits for the first row. */
export function makeProbeScript({ ready, show, filter, sort, firstNames }: Subject): string {
  return `window.probe = { ready: ${ready}, show: ${show}, filter: ${filter}, sort: ${sort}, firstNames: ${firstNames}, usable: 0, rendered: 0 };
(${watchFirstRow})();`;
}

function watchFirstRow(): void {
  const { probe } = window;
  const look = () => {
    if (probe.usable || !probe.ready() || !probe.firstNames(1)[0]) return;
    probe.usable = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        probe.rendered = performance.now();
      }),
    );
  };
  const lookEachFrame = () => {
    look();
    if (!probe.usable) requestAnimationFrame(lookEachFrame);
  };
  document.addEventListener('readystatechange', look);
  requestAnimationFrame(lookEachFrame);
}

/** Runs in the page: the paths of everything asked for before the page could be used, the page among them. */
export function listFirstFiles(): string[] {
  const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < window.probe.usable);
  return [location.href, ...files.map(({ name }) => name)].map((address) => new URL(address).pathname);
}

/**
 * Runs in the page: times each action from the call to the first painted frame that shows its result. Each action is
 * called as a frame begins, so that no figure holds a part of the wait for a frame, which is chance: what is ready at
 * once is painted in that frame, and what is not waits for the next. A frame is one requestAnimationFrame and a task
 * after it.
 */
export async function timeActions({ marks, good, byName, byWaf, runs }: Expected): Promise<Timings> {
  const PATIENCE_MS = 20_000;
  const REST_MS = 100;
  const { probe } = window;
  const rows = byName.length;
  const first = () => probe.firstNames(rows);
  const firstMarks = () => first().map((name) => marks[name]);
  const isFiltered = () => first().length > 0 && firstMarks().every((mark) => mark && good.includes(mark));
  const isSorted = { name: () => `${first()}` === `${byName}`, waf: () => `${firstMarks()}` === `${byWaf}` };

  /** Acts as the next frame begins, and waits until it is painted. */
  function paint(act: () => void = () => {}): Promise<void> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        act();
        port2.postMessage(0);
      });
    });
  }

  async function time(action: string, act: () => void, isDone: () => boolean): Promise<number> {
    // What the last action left to do must not be charged to this one.
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    let start = 0;
    await paint(() => {
      start = performance.now();
      act();
    });
    for (;;) {
      const elapsed = performance.now() - start;
      if (isDone()) return elapsed;
      if (elapsed > PATIENCE_MS) throw new Error(`${action} was not done; the first rows are ${first().join(', ')}`);
      await paint();
    }
  }

  const sort = (by: SortKey) => time(`sort by ${by}`, () => probe.sort(by), isSorted[by]);
  const timings: Timings = { filter: [], sortByName: [], sortByWaf: [] };
  probe.show?.();
  const before = `${first()}`;
  for (let run = 0; run < runs; run++) {
    timings.filter.push(await time('filter', () => probe.filter(true), isFiltered));
    const isAll = () => `${first()}` === before;
    await time('filter off', () => probe.filter(false), isAll);
  }
  for (let run = 0; run < runs; run++) {
    timings.sortByName.push(await sort('name'));
    timings.sortByWaf.push(await sort('waf'));
  }
  return timings;
}
