import type { Standing } from '../bounce/judging/own.ts';
import type { RuleId, Weight } from '../bounce/judging/rules.ts';
import type { BounceVerdict, Confidence } from '../bounce/judging/verdict.ts';
import type { InputTrouble } from '../bounce/telling/recognise-input.ts';
import type { FailureClass } from '../bounce/telling/status-codes.ts';
import type { LetterWords } from '../bounce/telling/write-letter.ts';
import type { OfferCode } from '../comparison/comparison-data.ts';

/** What a result is written with, in one language. */
export interface BounceReportWords {
  /** The address of the page of rules. */
  rulesPath: string;
  verdicts: Record<BounceVerdict, string>;
  rules: Record<RuleId, string>;
  weights: Record<Weight, string>;
  confidence: Record<Confidence, string>;
  standings: Record<Standing, string>;
  troubles: Record<InputTrouble, string>;
  codes: Record<string, string>;
  actions: Record<string, string>;
  lasts: Record<FailureClass, string>;
  /** All other words, by what they are for. */
  words: Record<BounceReportWord, string>;
}

/** The words that stand alone. */
export type BounceReportWord =
  | 'stamp'
  | 'stampEnd'
  | 'cut'
  | 'subject'
  | 'noSubject'
  | 'findings'
  | 'ruleLink'
  | 'sameLine'
  | 'way'
  | 'wayOfMail'
  | 'wayLead'
  | 'noWay'
  | 'entry'
  | 'doubtful'
  | 'unnamedHost'
  | 'origin'
  | 'from'
  | 'called'
  | 'nameless'
  | 'local'
  | 'protocol'
  | 'refusedBy'
  | 'reportedBy'
  | 'country'
  | 'noCountry'
  | 'delivery'
  | 'recipient'
  | 'action'
  | 'status'
  | 'meaning'
  | 'answers'
  | 'codesNote'
  | 'notStated'
  | 'source'
  | 'sourceLead'
  | 'sourceFrame'
  | 'toMark'
  | 'linesLeft'
  | 'printNote';

/** Words that the script itself writes; those with braces it fills. */
export const BOUNCE_SCRIPT_WORDS = [
  'tooLarge',
  'tooSlow',
  'broken',
  'working',
  'done',
  'nothing',
  'chosen',
  'pasted',
  'mailOf',
  'exampleOf',
  'left',
  'together',
  'togetherLead',
  'mail',
  'verdict',
  'notJudged',
  'letter',
  'letterLead',
  'letterNone',
  'letterLanguage',
  'japanese',
  'english',
  'redact',
  'copy',
  'copied',
  'copyFailed',
  'download',
  'print',
] as const;
export type BounceScriptWords = Record<(typeof BOUNCE_SCRIPT_WORDS)[number], string>;

/** What letters of one language are put together from. */
export interface LetterKit {
  words: Omit<LetterWords, 'ask' | 'verdict'>;
  /** What the host is asked; null where there is nothing to ask. */
  asks: Record<BounceVerdict, string | null>;
  verdicts: Record<BounceVerdict, string>;
  confidences: Record<Confidence, string>;
}

/** What the catalogue says of the services that a visitor may be with. */
export interface BounceServices {
  /** The path before `/providers/`: '' or the language. */
  base: string;
  /** Each service by its id, with its offers by feature. */
  services: Record<string, { name: string; offers: Record<string, OfferCode> }>;
  /** Short names of the features that help against any verdict. */
  features: Record<string, string>;
  /** Which features would have helped, by verdict. */
  helpful: Record<BounceVerdict, string[]>;
  offers: Record<number, { mark: string; tone: string; word: string }>;
  words: Record<'title' | 'lead' | 'checkup' | 'enquiry', string>;
}

/** Everything the script of the triage works with besides the page itself. */
export interface BounceKit {
  locale: 'ja' | 'en';
  report: BounceReportWords;
  script: BounceScriptWords;
  letters: Record<'ja' | 'en', LetterKit>;
  services: BounceServices;
  /** A made-up mail for each verdict. */
  examples: Record<BounceVerdict, string>;
}
