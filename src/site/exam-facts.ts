import { type ExamPart, type ExamResults, examResultsSchema } from '../exam/exam-results.ts';
import { judgeExam } from '../exam/judge-exam.ts';
import measured from '../exam/results.json' with { type: 'json' };

/** The page on which the site is examined, without the language. */
export const EXAM_PATH = '/exam/';

/** What `npm run exam` wrote down last; throws where the file was changed by hand into something else. */
export const EXAM_RESULTS: ExamResults = examResultsSchema.parse(measured);

/** What was measured against the targets. */
export const EXAM_JUDGEMENT = judgeExam(EXAM_RESULTS);

/** The day on which a part was measured, YYYY-MM-DD; throws for one that was not. */
export function measuredOn(part: ExamPart): string {
  const day = EXAM_RESULTS[part]?.measuredOn;
  if (!day) throw new Error(`${part} was not measured`);
  return day;
}

/** What the tools found, one entry a tool and rule. */
export function examFindings({ axe, markup }: ExamResults): { tool: string; rule: string; count: number }[] {
  const of = (tool: string, part: ExamResults['axe']) =>
    (part?.findings ?? []).map((finding) => ({ tool, ...finding }));
  return [...of('axe', axe), ...of('html-validate', markup)];
}
