import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Visit } from '../../src/evidence/visit.ts';

/** A run that was interrupted longer ago starts anew: pages may have changed since. */
const RESUMABLE_MS = 24 * 60 * 60 * 1000;

interface Line {
  startedAt?: string;
  visit?: Visit;
  finished?: true;
}

/**
 * The visits of the last run, one a line, written as each ends: what was visited before an interruption is not visited
 * again, and what was reported can be accepted without a second visit.
 */
export class Journal {
  readonly #file: string;
  readonly #lines: Line[];

  constructor(file: string) {
    this.#file = file;
    this.#lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parseLine) : [];
  }

  /** Whether the last run came to its end. */
  get finished(): boolean {
    return this.#lines.some(({ finished }) => finished);
  }

  /** The visits so far, by address. */
  get visits(): Map<string, Visit> {
    return new Map(this.#lines.flatMap(({ visit }) => (visit ? [[visit.address, visit]] : [])));
  }

  /** Whether there is a run to go on with at `now` (milliseconds since 1970). */
  isResumable(now: number): boolean {
    const startedAt = Date.parse(this.#lines[0]?.startedAt ?? '');
    return !this.finished && now - startedAt < RESUMABLE_MS;
  }

  start(startedAt: Date): void {
    rmSync(this.#file, { force: true });
    this.#lines.length = 0;
    this.#append({ startedAt: startedAt.toISOString() });
  }

  add(visit: Visit): void {
    this.#append({ visit });
  }

  finish(): void {
    this.#append({ finished: true });
  }

  #append(line: Line): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
    this.#lines.push(line);
  }
}

/** A line that was cut off by a crash counts as not written. */
function parseLine(line: string): Line[] {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}
