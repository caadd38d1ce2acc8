import type { OwnNames } from '../../bounce/judging/verdict.ts';
import { type ToldMail, tellFile } from '../../bounce/telling/tell-mail.ts';

/** A file to read; the bytes are handed over, not copied. */
export interface ReadRequest {
  bytes: Uint8Array<ArrayBuffer>;
  names: OwnNames;
}

/** What was read; null where reading failed. */
export type ReadAnswer = { mails: ToldMail[]; left: number } | null;

/** The page's side of the thread, as far as it is used here. */
declare const self: {
  postMessage(answer: ReadAnswer): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ReadRequest>) => void): void;
};

// The page's policy does not reach into a worker: what could ask the network is taken away before any mail comes.
for (const power of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts'])
  Object.defineProperty(self, power, { value: undefined });

/** Reads mails away from the page, so that a hostile one can be stopped. */
self.addEventListener('message', ({ data }) => {
  tellFile(data.bytes, data.names).then(
    (told) => self.postMessage(told),
    () => self.postMessage(null),
  );
});
