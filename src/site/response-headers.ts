import { API_BASE } from '../api/input.ts';

/** A header's name and value. */
type Header = readonly [name: string, value: string];

/** Headers of every response; what a meta element cannot say. The content security policy itself is in each page. */
const COMMON: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** No other site may frame this one. */
const NOT_FRAMED: readonly Header[] = [
  ['X-Frame-Options', 'DENY'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
];

/** A worker keeps to the policy of its own response, not to its page's: it may ask nobody for anything. */
const WORKER: readonly Header[] = [
  ...COMMON,
  ['X-Frame-Options', 'DENY'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Only this site may show its pages and files. */
const OWN: readonly Header[] = [...COMMON, ...NOT_FRAMED, ['Cross-Origin-Resource-Policy', 'same-origin']];

/** What is made for other sites may be framed and shown by them. */
const SHARED: readonly Header[] = [
  ...COMMON,
  ['Content-Security-Policy', 'frame-ancestors *'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Open data may be read by the pages of any other site. */
const OPEN_DATA: readonly Header[] = [
  ...COMMON,
  ...NOT_FRAMED,
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Types of files that servers do not know by their names. */
const CONTENT_TYPES: readonly (readonly [end: string, type: string])[] = [
  ['.sqlite', 'application/vnd.sqlite3'],
  ['/SHA256SUMS', 'text/plain;charset=utf-8'],
];

/** The scripts of workers, by the name of their source file. */
const WORKERS = /^\/_astro\/[\w-]*worker-[\w-]+\.js$/;

/** Badges, embed cards and the pictures of link previews, in every language. */
const FOR_OTHERS = /^(?:\/en)?\/(?:badges|embed|og)\/./;

/** The headers of the response for an address, given without origin and query. */
export function responseHeaders(path: string): readonly Header[] {
  if (FOR_OTHERS.test(path)) return SHARED;
  if (WORKERS.test(path)) return WORKER;
  if (!path.startsWith(`${API_BASE}/`)) return OWN;
  const types = CONTENT_TYPES.filter(([end]) => path.endsWith(end));
  return [...OPEN_DATA, ...types.map(([, type]): Header => ['Content-Type', type])];
}
