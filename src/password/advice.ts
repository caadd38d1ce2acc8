import type { PasswordEstimate } from './estimate-password.ts';
import { type Standing, standingOf } from './guessing-attack.ts';

/** At least so long where nothing but the password is asked: NIST SP 800-63B-4, as quoted in OWASP ASVS 3242. */
export const SINGLE_FACTOR_LENGTH = 15;

/** The advice there is, in the order in which it is read. */
export const ADVICE_IDS = ['replace', 'longer', 'unpatterned', 'ascii', 'unmixed', 'unique', 'no-expiry'] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/** Sources of the rules; the first is a quotation of the final text, the second the public draft. */
export const ADVICE_SOURCES = {
  nist: 'https://github.com/OWASP/ASVS/issues/3242',
  draft:
    'https://github.com/usnistgov/800-63-4/blob/d26e8a278c1aad19d859b13f772be327ab9ed888/_sp800-63b/3_authenticators.md',
  owasp:
    'https://github.com/OWASP/CheatSheetSeries/blob/01240592fc5256eab783400cd2d2e5a745b0278c/cheatsheets/Credential_Stuffing_Prevention_Cheat_Sheet.md',
} as const;

/** One rule each: when it speaks, and the source of what it says (none: our own). */
export const ADVICE: Record<
  AdviceId,
  { source?: keyof typeof ADVICE_SOURCES; speaks: (estimate: PasswordEstimate, standing: Standing) => boolean }
> = {
  replace: { source: 'draft', speaks: ({ isKnown }) => isKnown },
  longer: { source: 'nist', speaks: ({ characters }) => characters < SINGLE_FACTOR_LENGTH },
  unpatterned: {
    speaks: ({ isKnown, findings }, standing) => !isKnown && standing !== 'all' && findings.length > 0,
  },
  ascii: { source: 'draft', speaks: ({ isAscii }) => !isAscii },
  unmixed: { source: 'draft', speaks: () => true },
  unique: { source: 'owasp', speaks: () => true },
  'no-expiry': { source: 'draft', speaks: ({ isKnown }) => !isKnown },
};

/** The advice for one password. */
export function adviceFor(estimate: PasswordEstimate): readonly AdviceId[] {
  const standing = standingOf(estimate);
  return ADVICE_IDS.filter((id) => ADVICE[id].speaks(estimate, standing));
}
