import PostalMime, { type Attachment } from 'postal-mime';
import type { MailFacts } from './facts.ts';
import { findInlineHeaders, readsAsMail } from './find-original.ts';
import { binaryToBytes, bytesToBinary, normaliseSource } from './normalise-source.ts';
import { readDeliveryStatus, readUnstructuredReport } from './read-delivery-status.ts';
import { fieldsNamed, readHeaderBlock } from './read-headers.ts';
import { readMessage } from './read-message.ts';

/** Of the decoded text more than this is not looked at: reports are short. */
const MOST_TEXT = 1_000_000;

interface Parts {
  text: string;
  html: string;
  attachments: { mimeType: string; name: string | null; content: string }[];
}

function contentOf({ content }: Attachment): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return normaliseSource(bytesToBinary(bytes.subarray(0, MOST_TEXT)));
}

/** The decoded parts; a source that the parser refuses (thousands of nested parts) is read as plain text. */
async function readParts(source: string): Promise<Parts> {
  try {
    const mail = await PostalMime.parse(binaryToBytes(source), { forceRfc822Attachments: true });
    const attachments = mail.attachments.map((attachment) => ({
      mimeType: attachment.mimeType.toLowerCase(),
      name: attachment.filename ?? null,
      content: contentOf(attachment),
    }));
    return { text: (mail.text ?? '').slice(0, MOST_TEXT), html: (mail.html ?? '').slice(0, MOST_TEXT), attachments };
  } catch {
    return { text: source.slice(0, MOST_TEXT), html: '', attachments: [] };
  }
}

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);
const ORIGINAL_TYPES = /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/;

/** The returned message: in its own part, in a text attachment, or inline below the report. */
function findOriginal(parts: Parts, source: string, outerEnd: number): MailFacts['original'] {
  const returned = parts.attachments.filter(({ mimeType }) => ORIGINAL_TYPES.test(mimeType));
  const texts = parts.attachments.filter(({ mimeType }) => mimeType.startsWith('text/'));
  for (const { content } of [...returned, ...texts]) {
    const headers = findInlineHeaders(content.split('\n'));
    if (headers) return readMessage(headers);
  }
  const inline =
    findInlineHeaders(parts.text.split('\n')) ?? findInlineHeaders(source.slice(0, MOST_TEXT).split('\n'), outerEnd);
  return inline ? readMessage(inline) : null;
}

function readStatus(parts: Parts, source: string, end: number): MailFacts['status'] {
  const part = parts.attachments.filter(({ mimeType }) => STATUS_TYPES.has(mimeType)).map(({ content }) => content);
  const structured = readDeliveryStatus(part.join('\n\n').split('\n'));
  if (structured.recipients.length > 0) return structured;
  const texts = [parts.text, ...parts.attachments.map(({ content }) => content)].join('\n').split('\n');
  const running = readDeliveryStatus(texts);
  if (running.recipients.length > 0) return running;
  return readDeliveryStatus(source.slice(0, MOST_TEXT).split('\n').slice(end));
}

/** Reads a mail source, one character a byte, into facts. Never throws; what is not there stays empty. */
export async function readMail(binary: string): Promise<MailFacts> {
  const source = normaliseSource(binary);
  const { headers, end } = readHeaderBlock(source.slice(0, MOST_TEXT).split('\n'));
  const parts = await readParts(source);
  const text = parts.text || parts.html.replaceAll(/<[^<>]{0,2000}>/g, ' ');
  const status = readStatus(parts, source, end);
  const hasDeliveryStatus = status.recipients.some(({ finalRecipient }) => finalRecipient !== null);
  const original = findOriginal(parts, source, end);
  if (!hasDeliveryStatus && (isFromMailSystem(headers) || fieldsNamed(headers, 'x-failed-recipients').length > 0)) {
    status.recipients = readUnstructuredReport(headers, text);
  }
  return {
    isMail: readsAsMail(headers),
    outer: readMessage(headers),
    text,
    attachments: parts.attachments.map(({ mimeType, name }) => ({ mimeType, name })),
    links: (parts.html + parts.text).match(/https?:\/\//gi)?.length ?? 0,
    hasDeliveryStatus,
    status,
    original,
  };
}

/** True where the sender names itself as a mail system: an empty return path, or one of the usual names. */
export function isFromMailSystem(headers: MailFacts['outer']['headers']): boolean {
  const from = fieldsNamed(headers, 'from')[0]?.value ?? '';
  const path = fieldsNamed(headers, 'return-path')[0]?.value ?? '';
  return path === '<>' || /mailer-daemon|postmaster|mail delivery|mailsystem|mail administrator/i.test(from.slice(0, 1000));
}
