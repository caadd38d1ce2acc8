import { EXAM, EXAM_COMMANDS, EXAM_ROWS, EXAM_TARGETS, tellFigure } from '../i18n/messages/exam.ts';
import { EXAM_JUDGEMENT, EXAM_PATH, EXAM_RESULTS, examFindings, measuredOn } from '../site/exam-facts.ts';
import { escapeText, heading, list, type Twin, type TwinContext, table } from './markdown.ts';

/** The twin of the page on which the site is examined. */
export function examTwin({ l }: TwinContext): Twin {
  const verdict = (met: boolean | undefined) => l(met === undefined ? EXAM.noTarget : met ? EXAM.met : EXAM.missed);
  return {
    path: EXAM_PATH,
    title: l(EXAM.title),
    lead: l(EXAM.lead),
    blocks: [
      table(
        [EXAM.item, EXAM.verdict, EXAM.measured, EXAM.target, EXAM.command].map(l),
        EXAM_JUDGEMENT.rows.map(({ id, part, met }) => [
          l(EXAM_ROWS[id]),
          verdict(met),
          l(tellFigure(id, EXAM_RESULTS)),
          EXAM_TARGETS[id] ? l(EXAM_TARGETS[id]) : '－',
          `${EXAM_COMMANDS[part]} (${measuredOn(part)})`,
        ]),
      ),
      list(examFindings(EXAM_RESULTS).map(({ tool, rule, count }) => escapeText(l(EXAM.finding(tool, rule, count))))),
      heading(2, l(EXAM.howTitle)),
      list(EXAM.how.map((sentence) => escapeText(l(sentence)))),
    ],
  };
}
