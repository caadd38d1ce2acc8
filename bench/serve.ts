import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Files } from './subject.ts';

/** Files served on a free port of the loopback address. */
export interface Served {
  origin: string;
  /** The paths that have been asked for so far. */
  asked(): string[];
  /** The bytes after brotli of files, each counted once. */
  countBytes(paths: readonly string[]): number;
  close(): void;
}

/** Serves files and remembers which were asked for. */
export async function serveFiles(files: Files): Promise<Served> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asset = files.get(decodeURI(pathname));
    if (!asset) return response.writeHead(404).end();
    asked.add(decodeURI(pathname));
    return response.writeHead(200, { 'Content-Type': asset.type, 'Cache-Control': 'no-store' }).end(asset.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => [...asked],
    countBytes: (paths) =>
      [...new Set(paths)].reduce((sum, address) => sum + brotliCompressSync(files.get(address)?.body ?? '').length, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
