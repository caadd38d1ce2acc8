import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What wrk counted. */
export interface WrkCounts {
  requests: number;
  seconds: number;
  /** Headers and bodies, as sent. */
  bytes: number;
  /** Latencies in milliseconds. */
  p50: number;
  p99: number;
  /** Answers with a status from 400, and connections that failed. */
  badAnswers: number;
  socketErrors: number;
}

/** Enough to keep one worker busy at all times. */
const CONNECTIONS = 32;
/** Stands before the counts in wrk's output. */
const MARK = 'counts ';

/** A script for wrk that asks for addresses in turn, and prints its counts in the end. */
export function makeWrkScript(addresses: readonly string[]): string {
  return `local addresses = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local at = 0
request = function()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at])
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("${MARK}%d %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
`;
}

/**
 * Reads the counts from wrk's output.
 * @throws Error where they are not there
 */
export function readCounts(output: string): WrkCounts {
  const line = output.split('\n').find((line) => line.startsWith(MARK));
  const numbers = line?.slice(MARK.length).split(' ').map(Number) ?? [];
  const [requests, microseconds, bytes, p50, p99, badAnswers, socketErrors] = numbers;
  if (socketErrors === undefined || numbers.some(Number.isNaN)) throw new Error(`wrk gave no counts:\n${output}`);
  return {
    requests: requests ?? 0,
    seconds: (microseconds ?? 0) / 1e6,
    bytes: bytes ?? 0,
    p50: (p50 ?? 0) / 1000,
    p99: (p99 ?? 0) / 1000,
    badAnswers: badAnswers ?? 0,
    socketErrors,
  };
}

/** Asks a server for addresses in turn, as fast as it answers, for a number of seconds. */
export async function runWrk(
  program: string,
  origin: string,
  addresses: readonly string[],
  seconds: number,
): Promise<WrkCounts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sabamori-wrk-'));
  try {
    const script = path.join(folder, 'pages.lua');
    writeFileSync(script, makeWrkScript(addresses));
    const load = ['--threads', '1', '--connections', String(CONNECTIONS), '--duration', `${seconds}s`];
    const header = ['--header', 'Accept-Encoding: gzip, br'];
    const { stdout } = await promisify(execFile)(program, [...load, ...header, '--script', script, origin]);
    return readCounts(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
