import { brokenLinks } from './broken-links.ts';
import { dateInFuture, pageDateAfterReading } from './date-order.ts';
import { detailRequired } from './detail-required.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { englishDetail } from './english-detail.ts';
import { englishMark } from './english-mark.ts';
import { englishName } from './english-name.ts';
import { entryId } from './entry-id.ts';
import { firstHandGuide } from './first-hand-guide.ts';
import { formerId } from './former-id.ts';
import { guideJapanese } from './guide-japanese.ts';
import { httpUrl } from './http-url.ts';
import { internalLinks } from './internal-links.ts';
import { knownAnswer } from './known-answer.ts';
import { knownFeature } from './known-feature.ts';
import { knownFigure } from './known-figure.ts';
import { knownPlan } from './known-plan.ts';
import { knownStep } from './known-step.ts';
import { measureUnit } from './measure-unit.ts';
import { placeholderText } from './placeholder-text.ts';
import { planIdAll } from './plan-id-all.ts';
import { repeatedClaim } from './repeated-claim.ts';
import { repeatedPlan } from './repeated-plan.ts';
import { reservedQuestion } from './reserved-question.ts';
import type { Rule } from './rule.ts';
import { safeLinks } from './safe-links.ts';
import { sourceVia } from './source-via.ts';
import { stepFeature } from './step-feature.ts';
import { weightSum } from './weight-sum.ts';

/** Every rule that looks beyond one field, one line each. */
export const RULES: Record<string, Rule> = {
  knownFeature,
  knownPlan,
  firstHandGuide,
  httpUrl,
  duplicateId,
  duplicateName,
  dateInFuture,
  pageDateAfterReading,
  detailRequired,
  measureUnit,
  stepFeature,
  weightSum,
  englishName,
  sourceVia,
  safeLinks,
  knownFigure,
  internalLinks,
  brokenLinks,
  englishMark,
  englishDetail,
  placeholderText,
  planIdAll,
  repeatedPlan,
  repeatedClaim,
  guideJapanese,
  entryId,
  formerId,
  knownAnswer,
  knownStep,
  reservedQuestion,
};

/** The stable name of a rule's problems: `known-feature` for `knownFeature`. */
export function codeOfRule(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
