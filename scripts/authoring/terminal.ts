import type { Localized } from '../../src/schema/text.ts';
import { terminalLanguage } from '../../src/site/environment.ts';
import { printHelp } from '../help.ts';

/** The language in which the commands of editors talk. */
export const LANGUAGE = terminalLanguage();

/** How the language is chosen, for the usage of a command that asks. */
export const LANGUAGE_USAGE = 'Asks and answers in Japanese where LC_ALL (or, without it, LANG) begins with ja.';

/** A sentence in the terminal's language. */
export function say(text: Localized): string {
  return text[LANGUAGE];
}

/** Thrown where the command cannot go on; its message is complete, and no stack is shown. */
export class CommandError extends Error {}

/** Runs a command; a refusal is printed as one or more lines with exit code 1, a wrong flag with 2; `--help` prints the usage. */
export function runCommand(name: string, usage: string, main: () => Promise<void>): void {
  if (printHelp(usage)) return;
  main().catch((error: NodeJS.ErrnoException) => {
    const isUsage = error.code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!isUsage && !(error instanceof CommandError)) throw error;
    console.error(`${name}: ${error.message}${isUsage ? `\n${usage}` : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  });
}
