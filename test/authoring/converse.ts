import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const ENTER = '\r';
export const DOWN = '\x1b[B';
export const SPACE = ' ';
export const INTERRUPT = '\x03';

/** What a command shows, and the keys that are pressed once it does. */
export type Turn = readonly [shown: RegExp, keys: string];

/** A dialogue after its end. */
export interface Ended {
  status: number | null;
  /** What was shown after each turn's keys; the last is all until the end. */
  shown: string[];
  stderr: string;
}

const PATIENCE_MS = 40_000;
/** A prompt is drawn in several pieces; what is typed between them would be lost. */
const QUIET_MS = 60;

/**
 * Runs a command as if in a terminal and answers what it asks.
 * @param folder the content folder; drafts are kept in it as well
 * @throws Error that names the turn whose text was not shown
 */
export async function converse(
  [script, ...args]: readonly [string, ...string[]],
  turns: readonly Turn[],
  folder: string,
): Promise<Ended> {
  const pretend = path.resolve('test/authoring/pretend-terminal.ts');
  const child = spawn(process.execPath, ['--import', `file://${pretend}`, path.resolve(script), ...args], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: folder, LC_ALL: 'en_US.UTF-8', NO_COLOR: '1', SOURCE_DATE_EPOCH: '1795478400' },
  });
  const deadline = AbortSignal.timeout(PATIENCE_MS);
  let [out, stderr, last] = ['', '', Date.now()];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    last = Date.now();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const shown: string[] = [];
  try {
    for (const [expected, keys] of turns) {
      while (!expected.test(stripVTControlCharacters(out)) || Date.now() - last < QUIET_MS) {
        if (deadline.aborted || child.exitCode !== null) {
          throw new Error(`${expected} was not shown, but:\n${stripVTControlCharacters(out)}\n${stderr}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      shown.push(stripVTControlCharacters(out));
      out = '';
      child.stdin.write(keys);
    }
    // A terminal is let go of by the command; a pipe has to be closed.
    child.stdin.end();
    const status = await ended;
    return { status, shown: [...shown, stripVTControlCharacters(out)], stderr };
  } finally {
    child.kill();
  }
}
