import { dateInFuture, pageDateAfterReading } from './date-order.ts';
import { detailRequired } from './detail-required.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { englishName } from './english-name.ts';
import { firstHandGuide } from './first-hand-guide.ts';
import { httpUrl } from './http-url.ts';
import { knownFeature } from './known-feature.ts';
import { knownPlan } from './known-plan.ts';
import { measureUnit } from './measure-unit.ts';
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
};
