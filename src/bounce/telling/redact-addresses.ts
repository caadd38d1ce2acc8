/** An address with what is written directly before it, such as `smtp.auth=`. */
const ADDRESS = /[^\s<>()"',;:[\]]{1,200}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/gi;

/** A parameter's name before an address; anything else with an equals sign may hold another address (SRS, VERP). */
const PARAMETER = /^[a-z][a-z._-]{0,30}=$/i;

/** Header fields whose values only look like addresses. */
const IDENTIFIER = /^(?:> )?(?:message-id|in-reply-to|references|content-id)\s*:/i;

/** What stands for the part of an address that names a person. */
const HIDDEN = '***';

/**
 * Takes out of a text the part of each address that names a person; the domain stays, for it is needed to look the
 * delivery up. The visitor's own addresses stay too: the host must know whose account is meant.
 */
export function redactAddresses(text: string, isOwn: (address: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => (IDENTIFIER.test(line) ? line : line.replaceAll(ADDRESS, (found) => redactOne(found, isOwn))))
    .join('\n');
}

function redactOne(found: string, isOwn: (address: string) => boolean): string {
  const at = found.lastIndexOf('@');
  const domain = found.slice(at);
  const equals = found.lastIndexOf('=', at) + 1;
  const before = found.slice(0, equals);
  const isParameter = PARAMETER.test(before);
  const address = found.slice(isParameter ? equals : 0).toLowerCase();
  if (!address.slice(0, address.lastIndexOf('@')).includes('=') && isOwn(address)) return found;
  return `${isParameter ? before : ''}${HIDDEN}${domain}`;
}
