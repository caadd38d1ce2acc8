import { type Finding, type SourceStatus, STATUSES } from '../../src/evidence/classify-visit.ts';
import type { Citation, SourcePage } from '../../src/evidence/sources.ts';
import { type Locale, localizer } from '../../src/i18n/locale.ts';
import { EVIDENCE_CHECK as WORDS } from '../../src/i18n/messages/evidence-check.ts';

/** A finding with what rests on the page. */
export type ReportedFinding = Finding & Pick<SourcePage, 'citations'>;

/** Findings by status, in the order in which an editor takes them up; statuses without any are left out. */
function byStatus(findings: readonly ReportedFinding[]): [SourceStatus, ReportedFinding[]][] {
  return STATUSES.map((status): [SourceStatus, ReportedFinding[]] => [
    status,
    findings.filter((finding) => finding.status === status),
  ]).filter(([, group]) => group.length > 0);
}

/** What the visit showed, in words: the trouble with its cause, the new address, the change. */
function remarks({ visit, change }: Finding, locale: Locale): string[] {
  const l = localizer(locale);
  const { trouble, cause, newAddress, retryAt } = visit;
  return [
    ...(trouble ? [`${l(WORDS.troubles[trouble])}${cause ? ` (${cause})` : ''}`] : []),
    ...(retryAt ? [l(WORDS.retryAt(retryAt))] : []),
    ...(newAddress ? [l(WORDS.newAddress(newAddress))] : []),
    ...(change ? [l(WORDS.change(change))] : []),
  ];
}

function citationsByFile(citations: readonly Citation[]): string {
  const files = Object.entries(Object.groupBy(citations, ({ provider }) => provider));
  return files
    .map(([provider, group = []]) => `providers/${provider}.md: ${group.map(({ of }) => of).join(', ')}`)
    .join('; ');
}

function counts(findings: readonly ReportedFinding[], locale: Locale): string {
  const l = localizer(locale);
  const parts = byStatus(findings).map(([status, group]) => `${l(WORDS.statuses[status])} ${group.length}`);
  return [l(WORDS.total(findings.length)), parts.join(' · ')].join(' ');
}

/** Whether a status is told page by page; sound and new pages are only counted. */
const isListed = ([status]: [SourceStatus, unknown]): boolean => status !== 'ok' && status !== 'new';

/** The report for a terminal: what needs an editor page by page, then the counts. */
export function toTerminal(findings: readonly ReportedFinding[], locale: Locale): string {
  const l = localizer(locale);
  const groups = byStatus(findings).filter(isListed);
  const lines = groups.flatMap(([status, group]) => [
    `${l(WORDS.statuses[status])} (${group.length}): ${l(WORDS.advice[status])}`,
    ...group.flatMap((finding) => [
      `  ${finding.visit.address}`,
      ...remarks(finding, locale).map((remark) => `    ${remark}`),
      `    ${citationsByFile(finding.citations)}`,
    ]),
    '',
  ]);
  return [...lines, counts(findings, locale)].join('\n');
}

/** The same report as Markdown with a task list, for the body of an issue. */
export function toMarkdown(findings: readonly ReportedFinding[], locale: Locale): string {
  const l = localizer(locale);
  const groups = byStatus(findings).filter(isListed);
  const lines = groups.flatMap(([status, group]) => [
    `## ${l(WORDS.statuses[status])} (${group.length})`,
    '',
    l(WORDS.advice[status]),
    '',
    ...group.map(
      (finding) =>
        `- [ ] <${finding.visit.address}>${remarks(finding, locale)
          .map((remark) => `  \n  ${escapeMarkdown(remark)}`)
          .join('')}  \n  ${l(WORDS.citedBy)}: ${citationsByFile(finding.citations)}`,
    ),
    '',
  ]);
  return [`# ${l(WORDS.title)}`, '', counts(findings, locale), '', ...lines].join('\n');
}

/** What a server sends (a title, an address) may not become markup or a mention. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#@|]/g, (mark) => `\\${mark}`);
}

/** The report for programs. */
export function toJson(findings: readonly ReportedFinding[]): string {
  const pages = findings.map(({ status, visit: { reading, ...visit }, change, citations }) => ({
    status,
    ...visit,
    ...(reading?.title ? { title: reading.title } : {}),
    ...(change ? { change } : {}),
    citations,
  }));
  return `${JSON.stringify({ pages }, undefined, 2)}\n`;
}
