/** The closed word lists of the content model. Labels for readers live in `src/i18n/vocabulary.ts`. */

export const SEGMENTS = ['personal', 'middle', 'business'] as const;
export const STATUSES = ['active', 'closed-to-new', 'ended', 'unknown'] as const;
export const GROUPS = ['mail', 'web', 'access', 'continuity', 'assurance'] as const;
export const SUPPORTS = ['included', 'paid-option', 'partial', 'not-offered'] as const;
export const SCOPES = ['mailbox', 'domain', 'server', 'contract'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const VIAS = ['live', 'stored-copy'] as const;
export const OFFICIAL_KINDS = ['official-manual', 'official-product', 'official-notice', 'official-answer'] as const;
export const SOURCE_KINDS = [...OFFICIAL_KINDS, 'third-party', 'first-hand'] as const;
/** How strongly a feature is asked for; the strongest last: what would shut the own staff out beats what is asked. */
export const LEVELS = ['want', 'must', 'avoid'] as const;
export const CHANGE_KINDS = [
  'provider-added',
  'provider-renamed',
  'provider-removed',
  'status-changed',
  'verdict-turned',
  'claim-added',
  'claim-changed',
  'claim-withdrawn',
  'claim-read-again',
  'price-moved',
] as const;

export type Segment = (typeof SEGMENTS)[number];
export type Status = (typeof STATUSES)[number];
export type Group = (typeof GROUPS)[number];
export type Support = (typeof SUPPORTS)[number];
export type Scope = (typeof SCOPES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Level = (typeof LEVELS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Whether a source of this kind comes from the host itself. */
export function isOfficial(kind: SourceKind): boolean {
  return (OFFICIAL_KINDS as readonly string[]).includes(kind);
}
