import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** The most memory that the build and its children held at one time, in bytes (resident), looked at 5 times a second. */
  peakBytes: number;
}

const LOOKS_A_SECOND = 5;
const KIBIBYTE = 1024;

/**
 * Runs the real build with further variables of the environment and measures it. Reads /proc, so Linux only.
 * @throws Error with the build's last lines where it fails
 */
export function runBuild(env: Record<string, string>): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let peakBytes = 0;
    let output = '';
    const keep = (text: Buffer) => {
      output = (output + text.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
    }, 1000 / LOOKS_A_SECOND);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peakBytes });
      else reject(new Error(`the build ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
}

/** The resident memory of a process and all below it, in bytes; 0 where it is gone. */
function residentBytes(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const below = (id: number): number =>
    processes.filter(({ parent }) => parent === id).reduce((sum, { id, bytes }) => sum + bytes + below(id), 0);
  return (processes.find(({ id }) => id === root)?.bytes ?? 0) + below(root);
}

function readProcess(id: number): { id: number; parent: number; bytes: number }[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
    return [{ id, parent: field('PPid'), bytes: field('VmRSS') * KIBIBYTE }];
  } catch {
    // It ended between the listing and the reading.
    return [];
  }
}
