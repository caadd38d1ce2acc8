import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ExamResults } from '../src/exam/exam-results.ts';

/** What is taken of the result of `npm run bench -- --json`. */
const benchSchema = z.object({
  processors: z.number(),
  load: z.array(z.number()),
  results: z.array(z.object({ providers: z.number(), seconds: z.number(), peakBytes: z.number(), pages: z.number() })),
  growth: z.object({ 'last two': z.object({ time: z.number(), memory: z.number() }) }),
});

/** Reads the scale bench's result; throws where it has not at least two sizes. */
export function readScale(file: string): Omit<NonNullable<ExamResults['scale']>, 'measuredOn'> {
  const { processors, load, results, growth } = benchSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    processors,
    load: Math.round((load[0] ?? 0) * 10) / 10,
    sizes: results.map((size) => ({ ...size, seconds: Math.round(size.seconds * 10) / 10 })),
    timeExponent: growth['last two'].time,
    memoryExponent: growth['last two'].memory,
  };
}
