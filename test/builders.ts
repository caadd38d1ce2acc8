import type { Feature, Provider } from '../src/catalog/catalog.ts';
import type { Claim } from '../src/schema/claim.ts';
import type { Source } from '../src/schema/source.ts';
import type { VerdictContext } from '../src/verdict/resolve-verdict.ts';
import type { Verdict } from '../src/verdict/verdict.ts';

/** Small, complete values for tests; each test names only what it is about. */

export const TODAY = '2026-11-24';

export const CONTEXT: VerdictContext = { shelfLifeMonths: 36, switchable: true, today: TODAY };

export function makeSource(source: Partial<Source> = {}): Source {
  return { kind: 'official-manual', url: 'https://www.example.jp/', readOn: TODAY, via: 'stored-copy', ...source };
}

export function makeClaim({
  source,
  ...claim
}: Partial<Omit<Claim, 'source'>> & { source?: Partial<Source> } = {}): Claim {
  return {
    feature: 'waf',
    plans: 'all',
    support: 'included',
    confidence: 'high',
    ...claim,
    source: makeSource(source),
  };
}

export function makeFeature(feature: Partial<Feature> = {}): Feature {
  const both = { ja: '機能', en: 'feature' };
  return {
    id: 'waf',
    name: both,
    shortName: both,
    aliases: [],
    group: 'web',
    order: 10,
    whatCounts: both,
    shelfLifeMonths: 36,
    question: both,
    body: { ja: '' },
    ...feature,
  };
}

export function makeProvider(provider: Partial<Provider> = {}): Provider {
  const id = provider.id ?? 'alpha';
  return {
    id,
    name: { ja: id, en: id },
    url: 'https://www.example.jp/',
    segment: 'business',
    status: 'active',
    plans: [],
    claims: [],
    body: { ja: '' },
    ...provider,
  };
}

/** A verdict for tests of scoring; proven and on by default unless told otherwise. */
export function makeVerdict(verdict: Partial<Extract<Verdict, { known: true }>> = {}): Verdict {
  return {
    known: true,
    support: 'included',
    enabledByDefault: true,
    tier: 'proven',
    plans: 'all',
    disputed: false,
    deciding: [makeClaim()],
    doubts: [],
    ...verdict,
  };
}
