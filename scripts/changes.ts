import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Document, isSeq } from 'yaml';
import type { Catalog } from '../src/catalog/catalog.ts';
import { compareCatalogs } from '../src/changes/compare-catalogs.ts';
import { isTold, newEntries } from '../src/changes/untold-turns.ts';
import { writeEntries } from '../src/i18n/change-words.ts';
import type { ChangeEntry, ChangesData } from '../src/schema/change.ts';
import { buildDate, contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { checkTold } from './check-told.ts';
import { NoHistoryError } from './git-content.ts';
import { printHelp } from './help.ts';
import { lastTold } from './last-told.ts';
import { placeOf, readCatalog } from './read-catalog.ts';

/**
 * `npm run changes`: writes what changed since the last entries into a new file of `content/changes/`.
 * `npm run changes -- <from> <to>`: prints what changed between two git revisions, content folders or data files;
 * `--write` puts it into a file too. `--check` only tells which turned verdicts have no entry.
 * Exit code 1 where the check fails, 2 where the command is wrong or something cannot be read.
 */
const USAGE =
  'Usage: npm run changes [-- [--write] <from> [<to>]] | --check\n  <from>, <to>: a git revision, a content folder, or a .json data file; <to> is the working tree where it is left out';

interface Arguments {
  from?: string;
  to?: string;
  write: boolean;
  check: boolean;
}

function readArguments(): Arguments {
  const options = { write: { type: 'boolean' }, check: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > 2) throw new Error(`at most two things to compare, found ${positionals.length}`);
  const [from, to] = positionals;
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    write: values.write ?? from === undefined,
    check: values.check ?? false,
  };
}

async function main(): Promise<void> {
  if (printHelp(USAGE)) return;
  const args = readArguments();
  const content = contentFolder();
  const today = buildDate();
  if (args.check) return check(content, today);
  const after = await readCatalog(args.to ? placeOf(args.to) : { folder: content }, content, today);
  const before = args.from ? await readCatalog(placeOf(args.from), content, today) : await lastTold(content, today);
  // Between two named places everything is told; since the last entries only what they do not tell yet.
  const told = args.from ? [] : newEntries(before.changes, after.changes);
  const entries = entriesBetween(before, after, today, told);
  const language = terminalLanguage();
  console.log(entries.map(({ kind, text }) => `${kind}  ${text[language]}`).join('\n') || NOTHING[language]);
  if (args.write && entries.length > 0) console.log(writeFile(content, { date: today, entries }));
}

const NOTHING = { ja: '変更はありません。', en: 'Nothing changed.' };

/** The entries for what became different, leaving out what is told already. */
function entriesBetween(before: Catalog, after: Catalog, today: string, told: ChangeEntry[]): ChangeEntry[] {
  const featureOf = (id: string) => {
    const feature = after.features.find((candidate) => candidate.id === id);
    if (!feature) throw new Error(`no feature "${id}"`);
    return feature;
  };
  return writeEntries(
    compareCatalogs(before, after, today).filter((change) => !isTold(change, told)),
    featureOf,
  );
}

/** Writes a file of changes beside those of the same day, and returns its path. */
function writeFile(content: string, data: ChangesData): string {
  const folder = path.join(content, 'changes');
  mkdirSync(folder, { recursive: true });
  const nameOf = (count: number) => path.join(folder, `${data.date}${count === 1 ? '' : `-${count}`}.md`);
  let count = 1;
  while (existsSync(nameOf(count))) count += 1;
  const file = nameOf(count);
  writeFileSync(file, `---\n${writeYaml(data)}---\n`);
  return file;
}

/** The front matter as an editor would write it: each entry's features on one line. */
function writeYaml(data: ChangesData): string {
  const document = new Document(data);
  for (const index of data.entries.keys()) {
    const features = document.getIn(['entries', index, 'features']);
    if (isSeq(features)) features.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function check(content: string, today: string): Promise<void> {
  const { lines, ok } = await checkTold(content, today, terminalLanguage());
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}

main().catch((error: Error) => {
  const hint = error instanceof NoHistoryError ? '' : `\n${USAGE}`;
  console.error(`changes: ${error.message}${hint}`);
  process.exitCode = 2;
});
