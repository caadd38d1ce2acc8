import { parseArgs } from 'node:util';
import { type Locale, localizer } from '../src/i18n/locale.ts';
import { DUE } from '../src/i18n/messages/due.ts';
import { DUTY_KINDS, DUTY_MINUTES, type Duty, dutiesByKind, fillTime } from '../src/site/duty-roster.ts';
import { buildDate, buildDateNote, contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { VerdictMatrix } from '../src/verdict/verdict-matrix.ts';
import { dutyFacts, dutyPlace, dutyRecord } from './due/describe-duty.ts';
import { printHelp } from './help.ts';
import { readCatalog } from './read-catalog.ts';

/** `npm run due`: what an editor does next, as a work list for an hour. Exit code 2 where the command is written wrongly. */
const USAGE = `Usage: npm run due -- [options]
  --minutes <number>  the time at hand (60)
  --kind <kind>       only one kind: ${DUTY_KINDS.join(', ')}
  --all               everything that waits, not only what fits
  --json              for programs
  --lang ja|en        the language`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      kind: { type: 'string' },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const { lang = terminalLanguage(), minutes, kind } = values;
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang is ja or en, found "${lang}"`);
  if (!/^[1-9]\d*$/.test(minutes)) throw new Error(`--minutes is a whole number from 1, found "${minutes}"`);
  const kinds = DUTY_KINDS.filter((name) => kind === undefined || name === kind);
  if (kinds.length === 0) throw new Error(`--kind is one of ${DUTY_KINDS.join(', ')}, found "${kind}"`);
  return { ...values, minutes: Number(minutes), kinds, locale: lang as Locale };
}

function printDuty(duty: Duty, locale: Locale): void {
  const l = localizer(locale);
  console.log(`[ ] ${l(DUE.minutes(DUTY_MINUTES[duty.kind]))}  ${l(DUE.kinds[duty.kind])}: ${dutyPlace(duty, locale)}`);
  for (const fact of dutyFacts(duty, locale)) console.log(`      ${fact}`);
}

async function main(): Promise<void> {
  if (printHelp(USAGE)) return;
  const { minutes, kinds, all, json, locale } = readArguments();
  const l = localizer(locale);
  const today = buildDate();
  const catalog = await readCatalog({ folder: contentFolder() }, contentFolder(), today);
  const found = dutiesByKind(catalog, new VerdictMatrix(catalog, today), today);
  const waiting = Object.fromEntries(kinds.map((kind) => [kind, found[kind]])) as Partial<typeof found>;
  const duties = all ? kinds.flatMap((kind) => found[kind]) : fillTime(waiting, minutes);
  if (json) {
    console.log(JSON.stringify({ today, duties: duties.map(dutyRecord) }, undefined, 2));
    return;
  }
  if (duties.length === 0) console.log(l(DUE.none));
  else if (!all) console.log(`${l(DUE.title(minutes))} (${today})\n${l(DUE.rule)}\n`);
  for (const duty of duties) printDuty(duty, locale);
  const counts = kinds.map((kind) => `${l(DUE.kinds[kind])} ${found[kind].length}`);
  console.log([`\n${l(DUE.waiting)}: ${counts.join(' · ')}`, ...buildDateNote(locale)].join('\n'));
}

main().catch((error: Error) => {
  console.error(`due: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
