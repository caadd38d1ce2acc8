import type { Claim } from '../schema/claim.ts';
import type { ClaimChange } from './change.ts';

/** What a claim says, apart from how and when it was read. */
function contentOf({ plans, support, enabledByDefault, scope, measure, detail }: Claim): string {
  const named = plans === 'all' ? plans : [...plans].sort();
  return JSON.stringify([named, support, enabledByDefault, scope, measure, detail?.ja, detail?.en]);
}

function readingOf({ source, confidence }: Claim): string {
  const { kind, url, title, pageDate, readOn, via } = source;
  return JSON.stringify([kind, url, title, pageDate, readOn, via, confidence]);
}

/** How two claims may be the same one, the surest way first: word for word, same page and words, same page, same words. */
const LIKENESSES: ((claim: Claim) => string)[] = [
  (claim) => contentOf(claim) + readingOf(claim),
  (claim) => claim.source.url + contentOf(claim),
  (claim) => claim.source.url,
  contentOf,
];

/**
 * What became of the claims on one feature at one provider. A claim is followed from list to list by its page or its
 * words; one that says the same but was read on another day or page is read again; the order of the lists is nothing.
 */
export function compareClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const old = new Set(before);
  const fresh = new Set(after);
  const pairs: { before: Claim; claim: Claim }[] = [];
  for (const likeness of LIKENESSES) {
    for (const claim of fresh) {
      const match = [...old].find((other) => likeness(other) === likeness(claim));
      if (!match) continue;
      old.delete(match);
      fresh.delete(claim);
      pairs.push({ before: match, claim });
    }
  }
  return [
    ...[...fresh].map((claim) => ({ kind: 'claim-added' as const, claim })),
    ...pairs.flatMap(comparePair),
    ...[...old].map((claim) => ({ kind: 'claim-withdrawn' as const, claim })),
  ];
}

function comparePair(pair: { before: Claim; claim: Claim }): ClaimChange[] {
  if (contentOf(pair.before) !== contentOf(pair.claim)) return [{ kind: 'claim-changed', ...pair }];
  return readingOf(pair.before) === readingOf(pair.claim) ? [] : [{ kind: 'claim-read-again', ...pair }];
}
