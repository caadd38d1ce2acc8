import type { MailFacts } from './facts.ts';
import { findInlineHeaders, readsAsMail } from './find-original.ts';
import { normaliseSource } from './normalise-source.ts';
import { readReplyChecks } from './read-checks.ts';
import { readDeliveryStatus, readUnstructuredReport } from './read-delivery-status.ts';
import { firstValue, readHeaderBlock } from './read-headers.ts';
import { readMessage } from './read-message.ts';
import { MOST_TEXT, type Parts, readParts } from './read-parts.ts';
import { readReplies } from './read-replies.ts';

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);
const ORIGINAL_TYPES = /^(?:message\/(?:rfc822|global|global-headers|partial)|text\/rfc822-headers)$/;
const REPORT_TYPE = /^multipart\/report\b/i;

/** Of a subject or sender this much is looked at. */
const LONGEST_FIELD = 2000;

/** The returned message: in its own part, in a text attachment, or inline below the report. */
function findOriginal(parts: Parts, lines: string[], outerEnd: number): MailFacts['original'] {
  const returned = parts.attachments.filter(({ mimeType }) => ORIGINAL_TYPES.test(mimeType));
  const texts = parts.attachments.filter(({ mimeType }) => mimeType.startsWith('text/'));
  for (const { content } of [...returned, ...texts]) {
    const headers = findInlineHeaders(content.split('\n'));
    if (headers) return readMessage(headers);
  }
  const inline = findInlineHeaders(parts.text.split('\n')) ?? findInlineHeaders(lines, outerEnd);
  return inline ? readMessage(inline) : null;
}

function readStatus(parts: Parts, lines: string[], end: number): MailFacts['status'] {
  const part = parts.attachments.filter(({ mimeType }) => STATUS_TYPES.has(mimeType)).map(({ content }) => content);
  const structured = readDeliveryStatus(part.join('\n\n').split('\n'));
  if (structured.recipients.length > 0) return structured;
  const texts = [parts.text, ...parts.attachments.map(({ content }) => content)].join('\n').split('\n');
  const running = readDeliveryStatus(texts);
  return running.recipients.length > 0 ? running : readDeliveryStatus(lines.slice(end));
}

/** The report that another mail carries as an attachment; null where the mail is a report itself, or carries none. */
function findAttachedReport(type: string, parts: Parts): string | null {
  if (REPORT_TYPE.test(type)) return null;
  const messages = parts.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const report = messages.find(({ content }) =>
    REPORT_TYPE.test(firstValue(readHeaderBlock(content.slice(0, 200_000).split('\n')).headers, 'content-type')),
  );
  return report?.content ?? null;
}

/** The lines of a report that may quote servers: its text and its status, not the returned message. */
function reportLines(parts: Parts, text: string): string[] {
  const status = parts.attachments.filter(({ mimeType }) => STATUS_TYPES.has(mimeType)).map(({ content }) => content);
  return [...status, text.slice(0, 50_000)].flatMap((content) => readHeaderLines(content));
}

/** Lines with their folded continuations joined, for a reply often runs over several. */
function readHeaderLines(text: string): string[] {
  return text.replaceAll(/\n[ \t]{1,40}/g, ' ').split('\n');
}

/** Reads a mail source, one character a byte, into facts. Never throws; what is not there stays empty. */
export async function readMail(binary: string): Promise<MailFacts> {
  const source = normaliseSource(binary);
  const parts = await readParts(source);
  const lines = source.slice(0, MOST_TEXT).split('\n');
  const { headers, end } = readHeaderBlock(lines);
  const attached = findAttachedReport(firstValue(headers, 'content-type'), parts);
  if (attached === null) return readOneMail(parts, lines, headers, end);
  const inner = attached.split('\n');
  const block = readHeaderBlock(inner);
  return { ...readOneMail(await readParts(attached), inner, block.headers, block.end), isForwarded: true };
}

/** True where a web address in markup carries a mail address behind its host. */
function hasAddressedLink(html: string): boolean {
  const links = html.match(/https?:\/\/[^\s"'<>]{1,500}/gi) ?? [];
  return links.some((link) => /[/?#=][^/?#=]{1,64}(?:@|%40)/.test(link.slice('https://'.length)));
}

function readOneMail(parts: Parts, lines: string[], headers: MailFacts['outer']['headers'], end: number): MailFacts {
  const text = parts.text || parts.html.replaceAll(/<[^<>]{0,2000}>/g, ' ');
  const status = readStatus(parts, lines, end);
  const quoted = reportLines(parts, text);
  return {
    isMail: readsAsMail(headers),
    isForwarded: false,
    outer: readMessage(headers),
    subject: (parts.subject || firstValue(headers, 'subject')).slice(0, LONGEST_FIELD),
    sender: `${parts.sender} ${firstValue(headers, 'from')}`.slice(0, LONGEST_FIELD),
    text,
    attachments: parts.attachments.map(({ mimeType, name }) => ({ mimeType, name })),
    links: (parts.html + parts.text).match(/https?:\/\//gi)?.length ?? 0,
    hasAddressedLink: parts.text === '' && hasAddressedLink(parts.html),
    hasDeliveryStatus: status.recipients.some(({ finalRecipient }) => finalRecipient !== null),
    hasStatusPart: parts.attachments.some(({ mimeType }) => STATUS_TYPES.has(mimeType)),
    status,
    namedRecipients: readUnstructuredReport(headers, text),
    replies: readReplies(quoted),
    replyChecks: readReplyChecks(quoted),
    original: findOriginal(parts, lines, end),
  };
}
