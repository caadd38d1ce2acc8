import { setTimeout as wait } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent, type Dispatcher } from 'undici';
import type { StoredReading, Trouble, Visit } from '../../src/evidence/visit.ts';
import { HostQueue } from './host-queue.ts';
import { readAnswer, troubleOfStatus } from './read-answer.ts';
import { type Answer, RequestTrouble, requestPage } from './request-page.ts';
import { retryAfter } from './retry-after.ts';
import type { VisitOptions } from './visit-options.ts';

/** Browsers give up after 20 redirects; a page that needs more than ten is not meant to be read. */
const MAX_REDIRECTS = 10;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT: readonly number[] = [301, 308];
/** Troubles that may pass within a minute. */
const PASSING: readonly Trouble[] = ['timeout', 'connection', 'server-error', 'rate-limited'];

/** What a chain of redirects ends in. */
interface Arrival {
  answer: Answer;
  address: string;
  permanent: boolean;
}

/** Visits pages as a polite guest: one request a host at a time, within robots.txt, with pauses and few retries. */
export class Visitor {
  readonly #options: VisitOptions;
  readonly #queue: HostQueue;
  readonly #dispatcher: Dispatcher;
  readonly #robots = new Map<string, Promise<Robot>>();

  constructor(options: VisitOptions) {
    this.#options = options;
    this.#queue = new HostQueue(options.pause);
    this.#dispatcher = new Agent({ connect: { timeout: options.timeout }, maxResponseSize: -1 });
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }

  /**
   * Visits one page. Whatever the server does comes back as a visit.
   * @param stored the accepted reading, so that the server may answer "not modified"
   * @throws only the reason of `options.interrupted`
   */
  async visit(address: string, stored: StoredReading | undefined, visitedOn: string): Promise<Visit> {
    const visit: Visit = { address, visitedOn };
    try {
      const arrival = await this.#follow(address, conditions(stored));
      if (arrival.permanent && arrival.address !== address) visit.newAddress = arrival.address;
      if (leadsHome(address, arrival.address)) return { ...visit, trouble: 'home-page', cause: arrival.address };
      return { ...visit, ...(await readAnswer(arrival.answer)) };
    } catch (error) {
      if (!(error instanceof RequestTrouble)) throw error;
      return { ...visit, trouble: error.trouble, cause: error.message };
    }
  }

  async #follow(start: string, headers: Record<string, string>): Promise<Arrival> {
    const seen = new Set<string>();
    let address = start;
    let permanent = true;
    while (!seen.has(address) && seen.size <= MAX_REDIRECTS) {
      seen.add(address);
      await this.#checkRobots(address);
      const answer = await this.#persist(address, headers);
      const target = REDIRECTS.includes(answer.status) && URL.parse(answer.header('location'), address);
      if (!target || !/^https?:$/.test(target.protocol)) return { answer, address, permanent };
      permanent &&= PERMANENT.includes(answer.status);
      target.hash = '';
      address = target.href;
    }
    throw new RequestTrouble('redirect-loop', address);
  }

  /** Asks until there is an answer that will stay, as often as the options allow. */
  async #persist(address: string, headers: Record<string, string>): Promise<Answer> {
    const { retries, pause, longestWait, interrupted } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      const result = await this.#request(address, headers);
      const trouble = result instanceof RequestTrouble ? result.trouble : troubleOfStatus(result.status);
      const asked = result instanceof RequestTrouble ? undefined : retryAfter(result.header('retry-after'), Date.now());
      const delay = asked ?? pause * 2 ** (attempt + 1);
      if (!trouble || !PASSING.includes(trouble) || attempt >= retries || delay > longestWait) {
        if (result instanceof RequestTrouble) throw result;
        return result;
      }
      await wait(delay, undefined, { signal: interrupted });
    }
  }

  async #request(address: string, headers: Record<string, string>): Promise<Answer | RequestTrouble> {
    return this.#queue
      .run(new URL(address).host, () => {
        this.#options.interrupted.throwIfAborted();
        return requestPage(address, headers, this.#dispatcher, this.#options);
      })
      .catch((error) => {
        if (error instanceof RequestTrouble) return error;
        throw error;
      });
  }

  async #checkRobots(address: string): Promise<void> {
    const { origin } = new URL(address);
    let robots = this.#robots.get(origin);
    if (!robots) {
      robots = this.#readRobots(origin);
      this.#robots.set(origin, robots);
    }
    if ((await robots).isDisallowed(address, this.#options.userAgent)) throw new RequestTrouble('robots', 'robots.txt');
  }

  /** As RFC 9309 says: without a robots.txt everything may be read; while the server fails, nothing. */
  async #readRobots(origin: string): Promise<Robot> {
    const place = `${origin}/robots.txt`;
    const { answer } = await this.#followRobots(place);
    if (answer.status >= 500) throw new RequestTrouble('server-error', `${answer.status} robots.txt`);
    const text = answer.status < 300 ? new TextDecoder().decode(answer.bytes) : '';
    const robots = robotsParser(place, text);
    const delay = (robots.getCrawlDelay(this.#options.userAgent) ?? 0) * 1000;
    if (delay > 0) this.#queue.slowDown(new URL(origin).host, Math.min(delay, this.#options.longestWait));
    return robots;
  }

  /** RFC 9309 follows five redirects of robots.txt; what is still a redirect then counts as none. */
  async #followRobots(place: string): Promise<{ answer: Answer }> {
    let address = place;
    for (let hop = 0; ; hop += 1) {
      const answer = await this.#persist(address, {});
      const target = REDIRECTS.includes(answer.status) && URL.parse(answer.header('location'), address);
      if (!target || hop >= 5) return { answer };
      address = target.href;
    }
  }
}

function conditions(stored: StoredReading | undefined): Record<string, string> {
  return {
    ...(stored?.etag ? { 'if-none-match': stored.etag } : {}),
    ...(stored?.lastModified ? { 'if-modified-since': stored.lastModified } : {}),
  };
}

/** Whether a page inside a site now leads to a site's home page: what servers do instead of saying "gone". */
function leadsHome(from: string, to: string): boolean {
  const isHome = (address: string) => {
    const { pathname, search } = new URL(address);
    return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
  };
  return isHome(to) && !isHome(from);
}
