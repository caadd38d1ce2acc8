import type { PasswordEstimate } from '../../password/estimate-password.ts';
import { trustAddress } from '../trust-address.ts';
import type { Answer, Question } from './password-worker.ts';
import workerAddress from './password-worker.ts?worker&url';

/** Asks the worker, one question at a time; of those that wait only the newest is asked. */
export interface Estimator {
  ask(password: string): void;
  /** Forgets what waits and drops the answer under way. */
  forget(): void;
}

/** Starts the worker, which reads the dictionaries at once; its first answer is to an empty question. */
export function startEstimator(handlers: {
  onReady(): void;
  onEstimate(estimate: PasswordEstimate): void;
  onBroken(): void;
}): Estimator {
  const worker = new Worker(trustAddress(workerAddress));
  let turn = 0;
  let isReady = false;
  let isBusy = true;
  let waiting: string | undefined;
  const post = (password: string) => worker.postMessage({ turn, password } satisfies Question);

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isBusy = false;
    if (!isReady) {
      isReady = true;
      handlers.onReady();
    } else if (data.turn === turn) handlers.onEstimate(data.estimate);
    if (waiting === undefined) return;
    const next = waiting;
    waiting = undefined;
    isBusy = true;
    post(next);
  });
  worker.addEventListener('error', () => handlers.onBroken());
  post('');

  return {
    ask(password) {
      turn += 1;
      if (isBusy) waiting = password;
      else {
        isBusy = true;
        post(password);
      }
    },
    forget() {
      turn += 1;
      waiting = undefined;
    },
  };
}
