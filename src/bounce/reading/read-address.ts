const ADDRESS = /[^\s<>()[\]"',;:@]{1,128}@[a-z0-9][a-z0-9.-]{0,252}/gi;

/** The mail addresses in a text, in small letters, without repeats. */
export function readAddresses(text: string): string[] {
  const found = text.slice(0, 20_000).match(ADDRESS) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase().replace(/[.-]+$/, '')))];
}

/** The domain of an address, or the text itself where it has no `@`. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
