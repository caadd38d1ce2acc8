import type { Hop, SubmissionMark } from '../reading/facts.ts';
import { domainOf } from '../reading/read-address.ts';
import type { Case } from './case.ts';
import { find } from './find.ts';
import { isSameHouse } from './host-name.ts';
import { findUndelivered, isOwnAddress, readAddressees, standingOf } from './own.ts';
import { isSendingService } from './sending-services.ts';
import type { Finding } from './verdict.ts';

/** The domain of a signature (RFC 6376 §3.5). */
const SIGNER = /(?:^|[;\s])d=\s{0,5}([a-z0-9.-]{1,253})/i;

/** A login with the visitor's own address, at the server that reports and put its report into a mailbox itself. */
export function findOwnLogin({ facts, own, original, way }: Case): SubmissionMark | null {
  const writer = findUndelivered(facts.outer);
  const login = original.marks.find(
    ({ kind, account, hop }) =>
      kind === 'authenticated' &&
      hop !== null &&
      way.hops.includes(hop) &&
      account?.includes('@') &&
      isOwnAddress(account, own) &&
      isSameHouse(hop.by, writer),
  );
  return login ?? null;
}

/**
 * What a server that reports, and of whose report no other server's line shows that it was handed on, tells of being
 * the visitor's: a login without a name, a start on the machine itself, or that it was sending the message on.
 */
function findWriterSign({ facts, original }: Case, entry: Hop): Finding | null {
  const writer = findUndelivered(facts.outer);
  if (!isSameHouse(entry.by, writer)) return null;
  const mark = original.marks.find(
    ({ hop, kind, account }) => kind !== 'script' && hop && !account?.includes('@') && isSameHouse(hop.by, writer),
  );
  if (mark) return find('mark-at-foreign-host', mark.line);
  return facts.status.remoteHost === null ? null : find('entered-at-foreign-host', entry.line);
}

/** The report went to a user of the server where the message entered: whoever has the report may be that user. */
function isForUserOf({ facts, own }: Case, entry: Hop): boolean {
  return readAddressees(facts.outer).some(
    (address) => !isOwnAddress(address, own) && isSameHouse(domainOf(address), entry.by),
  );
}

/** What speaks for the visitor's own sending, so that nothing can be said. */
export function findContrary(file: Case, entry: Hop): Finding | null {
  const { own, original, way } = file;
  const named = original.marks.find(({ kind, account }) => kind === 'authenticated' && isOwnAddress(account, own));
  if (named) return find('mark-at-foreign-host', named.line);
  const sign = findWriterSign(file, entry);
  if (sign) return sign;
  if (isForUserOf(file, entry)) return find('entered-at-foreign-host', entry.line);
  const [first] = way.hops;
  const passed = original.checks.find(
    ({ result, method, at }) => method === 'spf' && result === 'pass' && at !== null && first && at < first.at,
  );
  return passed ? find('sender-check-passed', passed.line) : null;
}

/** What may be the visitor's sending by a service, unless a check of the sender's domain failed. */
export function findService({ own, original, way }: Case): Finding | null {
  const signature = original.headers.find(
    ({ name, value }) =>
      /^dkim-signature$/i.test(name) && standingOf(SIGNER.exec(value)?.[1]?.toLowerCase() ?? null, own) === 'own',
  );
  if (signature) return find('signed-in-own-name', signature.line);
  const service = way.hops.find(({ resolved, by }) => isSendingService(resolved) || isSendingService(by));
  return service ? find('sent-by-service', service.line) : null;
}
