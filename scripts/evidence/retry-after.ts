/**
 * How long a server asks to wait, in milliseconds; undefined where it does not say.
 * @param header seconds or an HTTP date (RFC 9110, 10.2.3)
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
