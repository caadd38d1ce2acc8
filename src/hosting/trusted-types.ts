/** The one policy that a page's script may make: the tools name the address of their worker by it. */
export const WORKER_POLICY = 'sabamori-worker';

/**
 * The part of a content security policy that refuses text where a script would come of it: `innerHTML`, `eval`, the
 * address of a worker (w3.org/TR/trusted-types). It stands in the headers and not in the pages, which have no bytes left.
 */
export function requireTrustedTypes(policy = "'none'"): string {
  return `require-trusted-types-for 'script'; trusted-types ${policy}`;
}
