import { classifyVisit } from '../../src/evidence/classify-visit.ts';
import { type SourcePage, type SourceSelection, selectPages } from '../../src/evidence/sources.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import { readFingerprints, type StoredReadings, writeFingerprints } from './fingerprint-file.ts';
import { Journal } from './journal.ts';
import type { ReportedFinding } from './report.ts';
import { visitAll } from './visit-all.ts';
import type { VisitOptions } from './visit-options.ts';

export interface CheckSources {
  /** Every page that the content cites. */
  pages: readonly SourcePage[];
  selection: SourceSelection;
  fingerprintFile: string;
  journalFile: string;
  /** Record what was read as the state to compare with. */
  accept: boolean;
  options: VisitOptions;
  now: Date;
  /** Told once how many pages there are and how many an earlier run has visited, then of each visit. */
  onStart?: (total: number, done: number) => void;
  onVisit?: (visit: Visit) => void;
}

export interface CheckResult {
  findings: ReportedFinding[];
  /** How many readings were recorded. */
  accepted: number;
}

/**
 * Visits the selected pages and judges them. An interrupted run is gone on with; an accepting run takes the visits of
 * the last run, so that what is recorded is what was reported.
 * @throws the reason of `options.interrupted`; what was visited until then is kept
 */
export async function checkSources(check: CheckSources): Promise<CheckResult> {
  const { fingerprintFile, accept, options, now } = check;
  const pages = selectPages(check.pages, check.selection);
  const stored = readFingerprints(fingerprintFile);
  const journal = new Journal(check.journalFile);
  if (!accept && !journal.isResumable(now.getTime())) journal.start(now);
  const waiting = pages.filter(({ address }) => !journal.visits.has(address));
  check.onStart?.(pages.length, pages.length - waiting.length);
  await visitAll({
    pages: waiting,
    stored,
    today: now.toISOString().slice(0, 10),
    options,
    onVisit: (visit) => {
      journal.add(visit);
      check.onVisit?.(visit);
    },
  });
  journal.finish();
  const { visits } = journal;
  const findings = pages.flatMap(({ address, citations }): ReportedFinding[] => {
    const visit = visits.get(address);
    return visit ? [{ ...classifyVisit(visit, stored[address]), citations }] : [];
  });
  return { findings, accepted: accept ? acceptReadings(findings, stored, fingerprintFile) : 0 };
}

function acceptReadings(findings: readonly ReportedFinding[], stored: StoredReadings, file: string): number {
  const read = findings.flatMap(({ visit }) =>
    visit.reading ? [[visit.address, { ...visit.reading, acceptedOn: visit.visitedOn }] as const] : [],
  );
  writeFingerprints(file, { ...stored, ...Object.fromEntries(read) });
  return read.length;
}
