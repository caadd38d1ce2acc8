import { API_BASE } from '../api/input.ts';

/** Headers of every response; what a meta element cannot say. The content security policy itself is in each page. */
export const RESPONSE_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', 'DENY'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Open data may be read by the pages of any other site. */
const OPEN_DATA_HEADERS: typeof RESPONSE_HEADERS = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Types of files that servers do not know by their names. */
const CONTENT_TYPES: readonly (readonly [end: string, type: string])[] = [
  ['.sqlite', 'application/vnd.sqlite3'],
  ['/SHA256SUMS', 'text/plain;charset=utf-8'],
];

/** The headers of the response at an address; of one named twice the last holds. */
export function responseHeadersOf(pathname: string): typeof RESPONSE_HEADERS {
  if (!pathname.startsWith(`${API_BASE}/`)) return RESPONSE_HEADERS;
  const types = CONTENT_TYPES.filter(([end]) => pathname.endsWith(end));
  return [
    ...RESPONSE_HEADERS,
    ...OPEN_DATA_HEADERS,
    ...types.map(([, type]): [name: string, value: string] => ['Content-Type', type]),
  ];
}
