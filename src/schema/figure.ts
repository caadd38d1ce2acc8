/** The figures that a guide may show by `![text](figure:<name> "caption")`. */
export const FIGURE_NAMES = ['sender-paths', 'first-hour'] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];
