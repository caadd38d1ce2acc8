import type { HeaderLine, MessageFacts } from './facts.ts';
import { readHeaderChecks } from './read-checks.ts';
import { readHop } from './read-hop.ts';
import { readMarks } from './read-marks.ts';

/** More handovers than any real way has (RFC 5321 §6.3 takes 100 for a loop). */
const MOST_HOPS = 200;

/** The facts of one message from its header fields. */
export function readMessage(headers: HeaderLine[]): MessageFacts {
  const hops = headers
    .flatMap(({ name, value, line }, at) => (name.toLowerCase() === 'received' ? [{ value, line, at }] : []))
    .slice(0, MOST_HOPS)
    .map(({ value, line, at }) => readHop(value, line, at));
  return { headers, hops, marks: readMarks(headers, hops), checks: readHeaderChecks(headers) };
}
