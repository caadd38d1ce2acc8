import { type RunCost, runMeasured } from './run-measured.ts';

/**
 * Runs the real build with further variables of the environment and measures it. Linux only.
 * @throws Error with the build's last lines where it fails
 */
export function runBuild(env: Record<string, string>): Promise<RunCost> {
  return runMeasured({ command: process.execPath, args: ['scripts/build.ts'], env });
}
