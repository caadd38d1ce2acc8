import { setTimeout as wait } from 'node:timers/promises';

/** Lets one request at a time through to each host, with a pause between two. */
export class HostQueue {
  readonly #last = new Map<string, Promise<unknown>>();
  /** When the last request to a host ended, in milliseconds. */
  readonly #ended = new Map<string, number>();
  readonly #pauses = new Map<string, number>();
  readonly #pause: number;

  /** @param pause milliseconds between two requests to one host */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Makes the pauses of one host longer. */
  slowDown(host: string, pause: number): void {
    this.#pauses.set(host, Math.max(pause, this.#pause));
  }

  /** Runs a request when those before it to the same host are done; hands its result or error on. */
  run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const result = this.#turn(host, this.#last.get(host)).then(request);
    this.#last.set(
      host,
      result
        .catch(() => undefined)
        .then(() => {
          this.#ended.set(host, performance.now());
        }),
    );
    return result;
  }

  async #turn(host: string, before: Promise<unknown> | undefined): Promise<void> {
    await before;
    const ended = this.#ended.get(host);
    if (ended === undefined) return;
    await wait(Math.max(0, (this.#pauses.get(host) ?? this.#pause) - (performance.now() - ended)));
  }
}
