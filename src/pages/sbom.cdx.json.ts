import { writeSbom } from '../site/license-facts.ts';

/** What the site is built from, as CycloneDX. */
export const GET = () => new Response(writeSbom());
