import type { OwnNames } from '../../bounce/judging/verdict.ts';
import { trustAddress } from '../trust-address.ts';
import type { ReadAnswer, ReadRequest } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

const WORKER = trustAddress(workerAddress);

/** How long one file may take, in milliseconds; the samples take a few. */
const MOST_TIME = 5000;

/** How reading ended: with what was read, too late, or not at all. */
export type Reading = NonNullable<ReadAnswer> | 'tooSlow' | 'broken';

/** Reads files in a thread of its own, one at a time; a thread that takes too long is ended and another takes its place. */
export class BounceReader {
  // Started with the page: nothing is loaded once a mail is there.
  #worker = startWorker();

  read(bytes: Uint8Array<ArrayBuffer>, names: OwnNames): Promise<Reading> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      const end = (reading: Reading, isWorking: boolean) => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onerror = null;
        if (!isWorking) {
          worker.terminate();
          this.#worker = startWorker();
        }
        resolve(reading);
      };
      const timer = setTimeout(() => end('tooSlow', false), MOST_TIME);
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => end(data ?? 'broken', true);
      worker.onerror = () => end('broken', false);
      const request: ReadRequest = { bytes, names };
      worker.postMessage(request, [bytes.buffer]);
    });
  }
}

function startWorker(): Worker {
  return new Worker(WORKER, { type: 'module' });
}
