import type { Rule as AnswerRule } from '../choosing/rules.ts';
import type { OpenReason } from '../enquiry/open-points.ts';
import type { StepState } from '../ranking/attack-coverage.ts';
import type { Localized } from '../schema/text.ts';
import type { Status } from '../schema/vocabulary.ts';
import type { DetailedOffer } from '../verdict/support-strength.ts';

/** What the sheet must know of features and attack paths: one small file a language, made at build. */
export interface SheetFacts {
  features: FeatureFacts[];
  attacks: AttackFacts[];
  /** The questions of the page "choose", to read an address and say what was answered. */
  questions: QuestionFacts[];
  rules: RuleFacts[];
}

/** A question in the words of the page. */
export interface QuestionFacts {
  id: string;
  name: string;
  several: boolean;
  options: { id: string; name: string }[];
}

/** A rule of the answers in the words of the page; its id is `question/rule`. */
export interface RuleFacts extends Omit<AnswerRule, 'reason' | 'cuts'> {
  reason: string;
}

export interface FeatureFacts {
  id: string;
  name: string;
  shortName: string;
  /** What the feature stops, in a sentence: why it may be asked for. */
  reason: string;
  /** Name and question in both languages: an enquiry need not be in the language of the page. */
  names: Localized;
  questions: Localized;
}

export interface AttackFacts {
  id: string;
  name: string;
  steps: { name: string; cutBy: string[] }[];
}

/** What the sheet must know of one provider: one small file a provider and language, made at build. */
export interface ProviderFacts {
  id: string;
  name: string;
  names: Localized;
  /** '' where not known. */
  operator: string;
  status: Status;
  statusWord: string;
  plans: PlanFacts[];
  /** The known cells by feature; a feature that is not there is not verified. */
  cells: Record<string, CellFacts>;
  /** By attack, what becomes of each of its steps. */
  paths: Record<string, StepState[]>;
}

/** A plan; what is not there is not known. */
export interface PlanFacts {
  id: string;
  name: string;
  monthlyYen?: number;
  initialYen?: number;
  termMonths?: number;
}

/** A verdict in the words of the page. */
export interface CellFacts {
  offer: DetailedOffer;
  mark: string;
  tone: string;
  word: string;
  /** Figure, tier, plans, scope, dispute, doubts. */
  notes: string[];
  /** Absent where official evidence settles it. */
  open?: OpenReason;
  plans: 'all' | string[];
  /** Of the claims that decide, the strongest first. */
  sources: SourceFacts[];
}

export interface SourceFacts {
  title: string;
  address: string;
  kind: string;
  /** YYYY-MM-DD. */
  readOn: string;
}
