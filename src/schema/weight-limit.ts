/** The highest weight, for editors and for visitors' own weights; only the proportions count. Free of zod, for browsers. */
export const MAX_WEIGHT = 100;
