import { z } from 'zod';

const count = z.number().int().min(0);
const share = z.number().min(0).max(1);
const bytes = count;
/** Each part tells the day on which it was measured (YYYY-MM-DD, UTC): parts can be measured anew one by one. */
const measuredOn = z.iso.date();

/** The response headers of the home page, judged by the rules of MDN's HTTP Observatory. */
const headersSchema = z.strictObject({
  measuredOn,
  version: z.string(),
  score: count,
  grade: z.string(),
  passed: count,
  tests: count,
});

/** One page in Lighthouse's mobile profile; scores from 0 to 100, medians where there was more than one run. */
const lighthousePageSchema = z.strictObject({
  path: z.string(),
  performance: count,
  accessibility: count,
  bestPractices: count,
  seo: count,
  /** Largest contentful paint in milliseconds, simulated slow 4G. */
  lcp: z.number(),
  /** Cumulative layout shift. */
  cls: z.number(),
  /** What the page loads at first, as sent. */
  bytes,
  /** The audits that cost points, by Lighthouse's names. */
  failed: z.array(z.string()),
});

const lighthouseSchema = z.strictObject({
  measuredOn,
  version: z.string(),
  runs: count,
  pages: z.array(lighthousePageSchema).min(1),
});

/** What a tool found on how many pages; findings by the tool's names of its rules. */
const findingsSchema = z.strictObject({
  measuredOn,
  version: z.string(),
  pages: count,
  findings: z.array(z.strictObject({ rule: z.string(), count })),
});

/** What `npm run exam` measured. A part that is missing was not measured. */
export const examResultsSchema = z.strictObject({
  headers: headersSchema.optional(),
  lighthouse: lighthouseSchema.optional(),
  axe: findingsSchema.optional(),
  markup: findingsSchema.optional(),
  links: z.strictObject({ measuredOn, pages: count, links: count, broken: count }).optional(),
  weights: z
    .strictObject({
      measuredOn,
      pages: count,
      overBudget: count,
      /** The page that comes nearest to its budget, in bytes of HTML and CSS after brotli. */
      fullest: z.strictObject({ path: z.string(), bytes, budget: bytes }),
    })
    .optional(),
  search: z
    .strictObject({
      measuredOn,
      queries: count,
      /** The share of queries with a right page as the first result, and among the first three. */
      first: share,
      firstThree: share,
      /** What a first search loads in the heavier language, after brotli. */
      bytes,
      budget: bytes,
    })
    .optional(),
  checksums: z.strictObject({ measuredOn, files: count, matching: count }).optional(),
  build: z
    .strictObject({
      measuredOn,
      processors: count,
      /** How many processes wanted to run in the last minute: above the number of processors, times are too long. */
      load: z.number(),
      seconds: z.number(),
      peakBytes: bytes,
      pages: count,
      files: count,
    })
    .optional(),
  scale: z
    .strictObject({
      measuredOn,
      processors: count,
      load: z.number(),
      sizes: z.array(z.strictObject({ providers: count, seconds: z.number(), peakBytes: bytes, pages: count })).min(2),
      timeExponent: z.number(),
      memoryExponent: z.number(),
    })
    .optional(),
});

export type ExamResults = z.infer<typeof examResultsSchema>;
export type ExamPart = keyof ExamResults;
