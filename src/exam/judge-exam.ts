import type { ExamPart, ExamResults } from './exam-results.ts';

/** What is asked of each part; a part without a target is only told. */
export const TARGETS = {
  grade: 'A+',
  lighthouseScore: 100,
  /** Milliseconds in Lighthouse's simulated slow 4G. */
  lcp: 1000,
  cls: 0,
  /** The share of queries whose right page must be among the first three results. */
  firstThree: 1,
  scale: { providers: 10_000, seconds: 120, peakBytes: 3e9, exponent: 1.05 },
} as const;

/** The four marks of Lighthouse. */
export const LIGHTHOUSE_CATEGORIES = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;
export type LighthouseCategory = (typeof LIGHTHOUSE_CATEGORIES)[number];

export type ExamRowId =
  | Exclude<ExamPart, 'lighthouse'>
  | `lighthouse-${LighthouseCategory}`
  | 'lighthouse-lcp'
  | 'lighthouse-cls';

/** One question of the exam: which part answers it, and whether the target is met (undefined: there is none). */
export interface ExamRow {
  id: ExamRowId;
  part: ExamPart;
  met: boolean | undefined;
}

/** The rows in the order of the page; `missing` are the parts that were not measured. */
export interface ExamJudgement {
  rows: ExamRow[];
  missing: ExamPart[];
}

const PARTS: readonly ExamPart[] = [
  'headers',
  'lighthouse',
  'axe',
  'markup',
  'links',
  'weights',
  'search',
  'checksums',
  'build',
  'scale',
];

/** Judges what was measured against the targets. */
export function judgeExam(results: ExamResults): ExamJudgement {
  return {
    rows: PARTS.flatMap((part) => rowsOf(part, results)),
    missing: PARTS.filter((part) => results[part] === undefined),
  };
}

function rowsOf(part: ExamPart, results: ExamResults): ExamRow[] {
  if (results[part] === undefined) return [];
  if (part === 'lighthouse') return lighthouseRows(results.lighthouse);
  return [{ id: part, part, met: isMet(part, results) }];
}

function lighthouseRows(lighthouse: ExamResults['lighthouse']): ExamRow[] {
  const pages = lighthouse?.pages ?? [];
  const row = (id: ExamRowId, met: boolean): ExamRow => ({ id, part: 'lighthouse', met });
  return [
    ...LIGHTHOUSE_CATEGORIES.map((category) =>
      row(
        `lighthouse-${category}`,
        pages.every((page) => page[category] >= TARGETS.lighthouseScore),
      ),
    ),
    row(
      'lighthouse-lcp',
      pages.every(({ lcp }) => lcp <= TARGETS.lcp),
    ),
    row(
      'lighthouse-cls',
      pages.every(({ cls }) => cls <= TARGETS.cls),
    ),
  ];
}

function isMet(part: Exclude<ExamPart, 'lighthouse'>, results: ExamResults): boolean | undefined {
  const { headers, axe, markup, links, weights, search, checksums, scale } = results;
  switch (part) {
    case 'headers':
      return headers?.grade === TARGETS.grade;
    case 'axe':
      return axe?.findings.length === 0;
    case 'markup':
      return markup?.findings.length === 0;
    case 'links':
      return links?.broken === 0;
    case 'weights':
      return weights?.overBudget === 0;
    case 'search':
      return search && search.firstThree >= TARGETS.firstThree && search.bytes <= search.budget;
    case 'checksums':
      return checksums && checksums.files > 0 && checksums.matching === checksums.files;
    case 'build':
      return undefined;
    case 'scale':
      return scale && isScaleMet(scale);
  }
}

/** Only a build of the full size shows that the full size is reached. */
function isScaleMet({ sizes, timeExponent, memoryExponent }: NonNullable<ExamResults['scale']>): boolean {
  const { providers, seconds, peakBytes, exponent } = TARGETS.scale;
  return (
    sizes.some((size) => size.providers >= providers && size.seconds <= seconds && size.peakBytes <= peakBytes) &&
    timeExponent <= exponent &&
    memoryExponent <= exponent
  );
}
