import type { Claim } from '../schema/claim.ts';

/** The day (YYYY-MM-DD) on which the last of some claims was read; empty where there are none. */
export function lastReadOn(claims: readonly Claim[]): string {
  return (
    claims
      .map(({ source }) => source.readOn)
      .sort()
      .at(-1) ?? ''
  );
}
