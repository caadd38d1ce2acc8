import { parseArgs } from 'node:util';
import { nearestNames } from '../../src/catalog/nearest-name.ts';
import type { Localized } from '../../src/schema/text.ts';
import { terminalLanguage } from '../../src/site/environment.ts';
import { printHelp } from '../help.ts';

const LANGUAGES = ['ja', 'en'] as const;

/** The flag that chooses the language, for the options of a command that asks. */
export const LANGUAGE_FLAG = { lang: { type: 'string' } } as const;

const CHOSEN = parseArgs({ options: LANGUAGE_FLAG, strict: false }).values.lang;

/** The language in which the commands of editors talk: that of `--lang`, else the terminal's. */
export const LANGUAGE = LANGUAGES.find((language) => language === CHOSEN) ?? terminalLanguage();

/** How the language is chosen, for the usage of a command that asks. */
export const LANGUAGE_USAGE =
  'Asks and answers in Japanese where LC_ALL (or, without it, LANG) begins with ja; --lang ja|en goes before both.';

/** A sentence in the terminal's language. */
export function say(text: Localized): string {
  return text[LANGUAGE];
}

/** Thrown where the command cannot go on; its message is complete, and no stack is shown. */
export class CommandError extends Error {}

/** Runs a command; a refusal is printed as one or more lines with exit code 1, a wrong flag with 2; `--help` prints the usage. */
export function runCommand(name: string, usage: string, main: () => Promise<void>): void {
  if (printHelp(usage)) return;
  if (CHOSEN !== undefined && CHOSEN !== LANGUAGE) {
    console.error(`${name}: --lang is ja or en, found ${JSON.stringify(CHOSEN)}`);
    process.exitCode = 2;
    return;
  }
  main().catch((error: NodeJS.ErrnoException) => {
    const isUsage = error.code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!isUsage && !(error instanceof CommandError)) throw error;
    console.error(`${name}: ${error.message}${isUsage ? `${meantFlag(error.message, usage)}\n${usage}` : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  });
}

/** The flag of the usage that a refused one is nearest to, as a sentence; '' where none is. */
function meantFlag(message: string, usage: string): string {
  const typed = /'--([\w-]+)/.exec(message)?.[1] ?? '';
  const known = [...new Set([...usage.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag))];
  const near = nearestNames(
    typed,
    known.filter((flag) => flag !== typed).map((flag) => ({ name: flag })),
  );
  if (near.length === 0) return '';
  const flags = near.map((flag) => `--${flag}`).join(', ');
  return ` ${say({ ja: `もしかして ${flags}`, en: `Did you mean ${flags}?` })}`;
}
