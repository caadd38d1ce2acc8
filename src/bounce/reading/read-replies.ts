import type { ServerReply } from './facts.ts';

const REPLY = /(?:^|[\s:;<>(])([245]\d\d)[ -](?:#?([245]\.\d{1,3}\.\d{1,3})\b)?/;
const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
/** Marks lines that quote a server, so that years and ports in prose are not taken for replies. */
const QUOTES = /diagnostic-code|\bsaid:|smtp|refus|reject|remote|response|error|<<<|\b[45]\d\d[ -]#?[45]\.\d/i;

/** Reports name few servers; more would only repeat. */
const MOST_REPLIES = 20;

/** The answers of mail servers that a report quotes, one a line, without repeats. */
export function readReplies(lines: string[]): ServerReply[] {
  const replies = new Map<string, ServerReply>();
  for (const long of lines) {
    const text = long.slice(0, 500).trim();
    if (replies.size >= MOST_REPLIES) break;
    if (!QUOTES.test(text)) continue;
    const [, code = null] = REPLY.exec(text) ?? [];
    const status = ENHANCED.exec(text)?.[1] ?? null;
    if (code !== null || status !== null) replies.set(`${code} ${status}`, { code, status, text });
  }
  return [...replies.values()];
}
