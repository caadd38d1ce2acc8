import type { SourcePage } from '../../src/evidence/sources.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { StoredReadings } from './fingerprint-file.ts';
import type { VisitOptions } from './visit-options.ts';
import { Visitor } from './visitor.ts';

export interface VisitAll {
  pages: readonly SourcePage[];
  stored: StoredReadings;
  /** YYYY-MM-DD */
  today: string;
  options: VisitOptions;
  /** Told of each visit as it ends, so that an interruption loses none. */
  onVisit: (visit: Visit) => void;
}

/**
 * Visits every page: several hosts at once, the pages of one host one after the other.
 * @throws the reason of `options.interrupted`, once no visit is under way any more
 */
export async function visitAll({ pages, stored, today, options, onVisit }: VisitAll): Promise<void> {
  const visitor = new Visitor(options);
  const hosts = Object.values(Object.groupBy(pages, ({ address }) => new URL(address).host));
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const { address } of host) onVisit(await visitor.visit(address, stored[address], today));
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
  await visitor.close();
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
}
