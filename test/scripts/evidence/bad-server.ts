import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SELF_SIGNED } from './self-signed.ts';

/** A server that misbehaves in every way that sources on the web do. */
export interface BadServer {
  /** Such as http://127.0.0.1:40123 */
  origin: string;
  /** The paths asked for, in order. */
  asked: string[];
  /** How many requests were under way at once, at most. */
  busiest: number;
  close: () => Promise<void>;
}

export const SENTENCES = [
  'WAFは全プランで標準搭載です。',
  'バックアップは過去14日分を保存します。',
  'お電話の受付は平日9:00から18:00までです。',
];

const HTML = 'text/html; charset=utf-8';

export function page(sentences: readonly string[], { title = 'WAFの設定', extra = '' } = {}): string {
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="ja"><head><title>${title}</title></head><body><nav>トップ</nav>${extra}<h1>${title}</h1>${body}</body></html>`;
}

type Handler = (request: IncomingMessage, response: ServerResponse, visits: number) => void;

const send = (status: number, body: string | Uint8Array, headers: Record<string, string> = {}): Handler => {
  return (_, response) => void response.writeHead(status, { 'content-type': HTML, ...headers }).end(body);
};
const redirect = (status: number, location: string) => send(status, '', { location });
const untyped = (body: Uint8Array) => send(200, body, { 'content-type': '' });

/** Sends forever, as fast as the reader takes it. */
const endless: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': HTML });
  const chunk = '<p>続く。</p>'.repeat(4000);
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    response.once('drain', write);
  };
  write();
};

/** Sends a little and then nothing more. */
const stalling: Handler = (_, response) => void response.writeHead(200, { 'content-type': HTML }).write('<p>ここまで');

/** "WAFは標準です。" and more, encoded; Node's TextEncoder knows only UTF-8. */
export type Encoded = Record<'sjis' | 'euc' | 'jis', Uint8Array>;

function handlers(encoded: Encoded): Record<string, Handler> {
  const good = page(SENTENCES);
  return {
    '/good': send(200, good),
    '/other-sentence': send(200, page([...SENTENCES.slice(0, 2), 'お電話の受付は終了しました。'])),
    '/banner-only': send(200, page(SENTENCES, { extra: BANNER })),
    '/date-only': send(200, page([...SENTENCES, '最終更新 2026年11月24日'])),
    '/not-modified': (request, response) =>
      request.headers['if-none-match'] === '"v1"'
        ? void response.writeHead(304).end()
        : send(200, good, { etag: '"v1"' })(request, response, 1),
    '/never': () => undefined,
    '/stalling': stalling,
    '/endless': endless,
    '/50-mb': send(200, new Uint8Array(50_000_000)),
    '/loop': redirect(302, '/loop-back'),
    '/loop-back': redirect(302, '/loop'),
    '/redirect-nowhere': send(302, ''),
    '/moved': redirect(301, '/good'),
    '/moved-for-now': redirect(302, '/good'),
    '/deep/page': redirect(301, '/'),
    '/': send(200, page(['ようこそ。', 'レンタルサーバーのトップページです。'])),
    '/forbidden': send(403, ''),
    '/too-many': send(429, '', { 'retry-after': '3600' }),
    '/too-many-once': (request, response, visits) =>
      send(visits === 1 ? 429 : 200, good, visits === 1 ? { 'retry-after': '0' } : {})(request, response, visits),
    '/500-then-200': (request, response, visits) => send(visits === 1 ? 500 : 200, good)(request, response, visits),
    '/500': send(500, ''),
    '/404': send(404, good),
    '/410': send(410, ''),
    '/soft-404': send(200, page(['お探しのページは見つかりませんでした。'], { title: 'エラー' })),
    '/parked': send(200, page(['This domain is for sale.', 'Buy this domain.'], { title: 'example.jp' })),
    '/challenge': send(200, page(['Checking your browser.'], { title: 'Just a moment...' })),
    '/only-script': send(200, '<!doctype html><title>App</title><div id="root"></div><script>start()</script>'),
    '/sjis': untyped(encoded.sjis),
    '/euc': untyped(encoded.euc),
    '/jis': untyped(encoded.jis),
    '/sjis-said-to-be-utf-8': send(200, encoded.sjis),
    '/pdf': send(200, '%PDF-1.7 one', { 'content-type': 'application/pdf' }),
    '/pdf-changed': send(200, '%PDF-1.7 two', { 'content-type': 'application/octet-stream' }),
    '/image': send(200, 'GIF89a', { 'content-type': 'image/gif' }),
    '/reset': (_, response) => void response.destroy(),
    '/deeply-nested': send(
      200,
      `<title>深い</title>${'<div>'.repeat(20_000)}WAFは全プランで標準搭載です。お試しください。`,
    ),
    '/private/page': send(200, good),
    '/robots.txt': send(200, 'User-agent: *\nDisallow: /private/\n', { 'content-type': 'text/plain' }),
  };
}

const BANNER =
  '<div class="notice-bar"><p>当サイトではCookieを使用しています。</p><p>続けると同意したことになります。</p><a href="/privacy">詳しく</a></div>';

/**
 * Starts the server on a free port.
 * @param changes handlers' replacements by path, such as another robots.txt
 */
export async function startBadServer(encoded: Encoded, changes: Record<string, Handler> = {}): Promise<BadServer> {
  const table = { ...handlers(encoded), ...changes };
  const visits = new Map<string, number>();
  const state: Pick<BadServer, 'asked' | 'busiest'> = { asked: [], busiest: 0 };
  let busy = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    state.asked.push(path);
    visits.set(path, (visits.get(path) ?? 0) + 1);
    busy += 1;
    state.busiest = Math.max(state.busiest, busy);
    response.once('close', () => {
      busy -= 1;
    });
    (table[path] ?? send(404, ''))(request, response, visits.get(path) ?? 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A server with a certificate that nobody vouches for. */
export async function startSelfSigned(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createSecureServer(SELF_SIGNED, (_, response) => void response.end(page(SENTENCES)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export { send };
