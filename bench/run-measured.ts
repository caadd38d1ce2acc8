import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface RunCost {
  seconds: number;
  /** Processor time of the program and of all children that it waited for. */
  cpuSeconds: number;
  /** The most memory that the program and its children held at one time, in bytes (resident), as far as looks can tell. */
  peakBytes: number;
}

/** A program to run: what stands in `env` is added to this process's own environment. */
export interface Command {
  command: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
}

/** The time between looks at the memory: short at first, so that a program of a tenth of a second is seen too. */
const LOOKS = { leastMs: 10, mostMs: 200, shareOfTimeGone: 0.1 };
const KIBIBYTE = 1024;
/** Linux counts processor time in hundredths of a second on every platform that Node runs on. */
const TICKS_A_SECOND = 100;

/**
 * Runs a program to its end and measures it. Reads /proc, so Linux only; start nothing else meanwhile, since the
 * processor time is that of all children.
 * @throws Error with the program's last lines where it fails
 */
export function runMeasured({ command, args, cwd, env = {} }: Command): Promise<RunCost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const cpuBefore = childrenCpuSeconds();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let peakBytes = 0;
    let output = '';
    const keep = (text: Buffer) => {
      output = (output + text.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let timer: NodeJS.Timeout;
    const look = () => {
      peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
      const pause = (performance.now() - started) * LOOKS.shareOfTimeGone;
      timer = setTimeout(look, Math.min(LOOKS.mostMs, Math.max(LOOKS.leastMs, pause)));
    };
    timer = setTimeout(look, LOOKS.leastMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, cpuSeconds: childrenCpuSeconds() - cpuBefore, peakBytes });
      else reject(new Error(`${command} ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
}

/** The processor time of all children that have ended. */
function childrenCpuSeconds(): number {
  // Fields 16 and 17; the name in brackets, the second, can hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
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
