import { WORKER_POLICY } from '../hosting/trusted-types.ts';

/** The part of the Trusted Types API that is used here; TypeScript has no types for it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/**
 * The address of the page's worker as browsers with Trusted Types ask for it. The policy knows no other address, and
 * the headers let a page make it once.
 */
export function trustAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL('');
}
