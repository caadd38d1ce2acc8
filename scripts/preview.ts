import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { responseHeaders } from '../src/hosting/response-headers.ts';
import { recoverSite, switchPlaces } from './switch-site.ts';

/** `npm run preview`: serves `dist/` at HOST and PORT (default localhost:4321). */
const DIST = process.env.DIST_DIR ?? 'dist';
const host = process.env.HOST || 'localhost';
const port = Number(process.env.PORT || 4321);

function fail(message: string): never {
  console.error(`preview: ${message}`);
  process.exit(1);
}

await recoverSite(switchPlaces(DIST));
if (!existsSync(`${DIST}/404.html`)) fail(`there is no ${DIST}/ to serve; run "npm run build" first.`);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT is "${process.env.PORT}"; expected a number from 1 to 65535.`);
}

const serve = sirv(DIST, {
  etag: true,
  // What the build has compressed is sent so, as a host would send every text.
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    for (const [name, value] of responseHeaders(path)) response.setHeader(name, value);
  },
});

const notFound = readFileSync(`${DIST}/404.html`);

// Long addresses (a long search) are answered by the page, not refused by the server.
const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
  serve(request, response, () => {
    for (const [name, value] of responseHeaders('/404.html')) response.setHeader(name, value);
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(`port ${port} is in use; stop what runs there, or choose another: PORT=4322 npm run preview`);
  if (error.code === 'EACCES') fail(`port ${port} needs more rights; choose one above 1023: PORT=4321 npm run preview`);
  fail(`cannot listen on ${host}:${port}: ${error.message}`);
});
server.listen(port, host, () =>
  console.log(`Sabamori is at http://${host.includes(':') ? `[${host}]` : host}:${port}/  (Ctrl+C stops it)`),
);
