import { API_BASE } from '../api/input.ts';
import { requireTrustedTypes, WORKER_POLICY } from './trusted-types.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** What an address is for; its headers follow from that. */
export const ADDRESS_KINDS = ['for-others', 'api', 'worker', 'hashed', 'tool', 'page'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** Addresses whose kind is not `page`, as regular expressions that JavaScript, nginx and Caddy read alike. */
export const ADDRESS_PATTERNS: Record<Exclude<AddressKind, 'page'>, string> = {
  /** Badges, embed cards and the pictures of link previews, in every language. */
  'for-others': '^(/en)?/(badges|embed|og)/.',
  api: `^${API_BASE}/`,
  /** The scripts of workers, by the name of their source file. */
  worker: '^/_astro/[a-z-]*worker-[^/]+[.]js$',
  /** Files with a hash of their content in their name; under that name they never change. */
  hashed: '^/(_astro/|pagefind/(index|fragment)/)',
  /** The pages that start a worker. */
  tool: '^(/en)?/tools/(bounce|password)(/(index[.]html)?)?$',
};

/** A year and more, as browsers ask of sites on their preload lists (hstspreload.org). */
const HSTS_SECONDS = 63_072_000;

/**
 * Headers of every response; what a meta element cannot say. The content security policy itself is in each page.
 * Powers that no page uses are refused by name, as browsers allow what is not named.
 */
const COMMON: readonly Header[] = [
  ['Strict-Transport-Security', `max-age=${HSTS_SECONDS}; includeSubDomains; preload`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  [
    'Permissions-Policy',
    [
      'accelerometer',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'publickey-credentials-get',
      'serial',
      'usb',
      'xr-spatial-tracking',
    ]
      .map((power) => `${power}=()`)
      .join(', '),
  ],
];

const policy = (...directives: readonly string[]): Header => ['Content-Security-Policy', directives.join('; ')];

/** No other site may frame this one. */
const NOT_FRAMED: readonly Header[] = [
  ['X-Frame-Options', 'DENY'],
  policy("frame-ancestors 'none'", requireTrustedTypes()),
];

/** A worker keeps to the policy of its own response, not to its page's: it may ask nobody for anything. */
export const SEALED: Header = policy("default-src 'none'", "frame-ancestors 'none'", requireTrustedTypes());

/** How long a copy may be shown without asking again: five minutes, and a day while a new one is fetched. */
const SHORT: Header = ['Cache-Control', 'public, max-age=300, stale-while-revalidate=86400'];
const FOREVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

const OWN: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];
const ANY: Header = ['Cross-Origin-Resource-Policy', 'cross-origin'];

/** The headers of each kind of address. Only this site may show what is not made for others. */
export const HEADERS: Record<AddressKind, readonly Header[]> = {
  'for-others': [...COMMON, policy('frame-ancestors *', requireTrustedTypes()), ANY, SHORT],
  api: [...COMMON, ...NOT_FRAMED, ['Access-Control-Allow-Origin', '*'], ANY, SHORT],
  worker: [...COMMON, ['X-Frame-Options', 'DENY'], SEALED, OWN, FOREVER],
  hashed: [...COMMON, ...NOT_FRAMED, OWN, FOREVER],
  tool: [
    ...COMMON,
    ['X-Frame-Options', 'DENY'],
    policy("frame-ancestors 'none'", requireTrustedTypes(WORKER_POLICY)),
    OWN,
    SHORT,
  ],
  page: [...COMMON, ...NOT_FRAMED, OWN, SHORT],
};

/** Types of files that servers do not know by their names. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  [`${API_BASE}/downloads/sabamori.sqlite`]: 'application/vnd.sqlite3',
  [`${API_BASE}/downloads/SHA256SUMS`]: 'text/plain;charset=utf-8',
};

/** What an address is for; `path` without origin and query. */
export function kindOf(path: string): AddressKind {
  const kinds = ADDRESS_KINDS.filter((kind) => kind !== 'page');
  return kinds.find((kind) => new RegExp(ADDRESS_PATTERNS[kind]).test(path)) ?? 'page';
}

/** The headers of the response for an address, given without origin and query. */
export function responseHeaders(path: string): readonly Header[] {
  const type = CONTENT_TYPES[path];
  return [...HEADERS[kindOf(path)], ...(type ? [['Content-Type', type] as const] : [])];
}
