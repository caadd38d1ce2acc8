/** The figures that a guide may show by `![text](figure:<name> "caption")`. */
export const FIGURE_NAMES = [
  'sender-paths',
  'first-hour',
  'takeover-days',
  'request-way',
  'password-numbers',
  'refuse-abroad',
  'refuse-unlisted',
  'mail-names',
  'restore-line',
  'downtime',
  'security-claim',
  'choosing-order',
  'moving-overlap',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];
