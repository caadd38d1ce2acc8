import { ADDRESS_KINDS, ADDRESS_PATTERNS, CONTENT_TYPES, HEADERS } from './response-headers.ts';

const SPECIAL = ADDRESS_KINDS.filter((kind) => kind !== 'page');
const MADE_BY = '# Made by "npm run hosting" from src/hosting/response-headers.ts; change it there.';

/** Every name of a header that some kind of address has. */
const NAMES = [...new Set(ADDRESS_KINDS.flatMap((kind) => HEADERS[kind].map(([name]) => name)))];

function headerOf(kind: (typeof ADDRESS_KINDS)[number], name: string): string {
  return HEADERS[kind].find(([known]) => known === name)?.[1] ?? '';
}

const variable = (name: string): string => `$sabamori_${name.toLowerCase().replaceAll('-', '_')}`;

/** Escapes what stands between double quotes in nginx and Caddy. */
const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** True for a header that every kind of address has with the same value. */
const isShared = (name: string): boolean =>
  ADDRESS_KINDS.every((kind) => headerOf(kind, name) === headerOf('page', name));

/**
 * For nginx's `http` part: one map for each header that differs, from the address to its value. nginx leaves a header
 * out whose value is empty. The address asked for is taken, as an index file is found by another one.
 */
export function makeNginxMaps(): string {
  const maps = NAMES.filter((name) => !isShared(name)).map((name) => {
    const lines = SPECIAL.map((kind) => `  ${quote(`~${ADDRESS_PATTERNS[kind]}`)} ${quote(headerOf(kind, name))};`);
    return [`map $sabamori_path ${variable(name)} {`, ...lines, `  default ${quote(headerOf('page', name))};`, '}'];
  });
  const path = ['map $request_uri $sabamori_path {', '  "~^(?<sabamori_asked>[^?]*)" $sabamori_asked;', '}'];
  return [MADE_BY, ...path, ...maps.flat(), ''].join('\n');
}

/** For nginx's `server` part: the headers, and the types of files that it does not know by their names. */
export function makeNginxHeaders(): string {
  const headers = NAMES.map(
    (name) => `add_header ${name} ${isShared(name) ? quote(headerOf('page', name)) : variable(name)} always;`,
  );
  const types = Object.entries(CONTENT_TYPES).map(
    ([address, type]) => `location = ${address} {\n  types { }\n  default_type ${quote(type)};\n}`,
  );
  return [MADE_BY, ...headers, ...types, ''].join('\n');
}

/** A snippet for Caddy, imported in the site's part. */
export function makeCaddyHeaders(): string {
  const kinds = SPECIAL.map((kind) => toCaddy(kind, `path_regexp ${quote(ADDRESS_PATTERNS[kind])}`));
  const none = SPECIAL.map((kind) => `    not path_regexp ${quote(ADDRESS_PATTERNS[kind])}`);
  const types = Object.entries(CONTENT_TYPES).map(
    ([address, type]) => `  header ${address} Content-Type ${quote(type)}`,
  );
  return [
    MADE_BY,
    '(sabamori_headers) {',
    ...kinds,
    toCaddy('page', `{\n${none.join('\n')}\n  }`),
    ...types,
    '}',
    '',
  ].join('\n');
}

function toCaddy(kind: (typeof ADDRESS_KINDS)[number], matcher: string): string {
  const headers = HEADERS[kind].map(([name, value]) => `    ${name} ${quote(value)}`);
  return [`  @${kind} ${matcher}`, `  header @${kind} {`, ...headers, '  }'].join('\n');
}
