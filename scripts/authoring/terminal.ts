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

/** The library tells the keys of a list in English alone. */
export const KEYS = { showInstructions: LANGUAGE === 'en' } as const;

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
    console.error(`${name}: ${isUsage ? `${explainUsage(error.message, usage)}\n${usage}` : error.message}`);
    process.exitCode = isUsage ? 2 : 1;
  });
}

/** Why the arguments were refused; for a flag that there is not, the one that may be meant. */
function explainUsage(message: string, usage: string): string {
  const typed = /^Unknown option '--([\w-]+)/.exec(message)?.[1];
  if (typed === undefined) return message;
  const known = [...new Set([...usage.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag))];
  const near = nearestNames(
    typed,
    known.filter((flag) => flag !== typed).map((flag) => ({ name: flag })),
  );
  const flags = near.map((flag) => `--${flag}`).join(', ');
  return say({
    ja: `--${typed} という指定はありません。${flags && `もしかして ${flags}`}`,
    en: `there is no --${typed}.${flags && ` Did you mean ${flags}?`}`,
  });
}
