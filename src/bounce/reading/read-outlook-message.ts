import { MOST_READ } from '../limits.ts';
import { type CompoundFile, readCompoundFile } from './compound-file.ts';
import { bytesToBinary } from './normalise-source.ts';

/** First bytes of a compound file, which is what Outlook saves a message (.msg) as ([MS-CFB] §2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/** Properties of a message by their tag ([MS-OXPROPS]). */
const TAGS = {
  messageClass: '001A',
  subject: '0037',
  transportHeaders: '007D',
  senderName: '0C1A',
  senderAddress: '5D01',
  displayTo: '0E04',
  reportText: '1001',
  body: '1000',
  html: '1013',
  recipientAddress: '39FE',
  recipientName: '3001',
  supplementaryInfo: '0C1B',
  attachedType: '370E',
  attachedBytes: '3701',
} as const;

/** What a property's value is ([MS-OXCDATA] §2.11.1): text of two bytes a character, text of one, bytes, an object. */
const KINDS = { wide: '001F', narrow: '001E', bytes: '0102', object: '000D' } as const;

/** Parts that are kept as they are: those a report is read from. */
const REPORT_PARTS = /^(?:message\/(?:rfc822|delivery-status|global|global-headers)|text\/rfc822-headers)$/i;

/** Headers that told how the message was put together; it is put together anew. */
const STRUCTURE = /^(?:content-type|content-transfer-encoding|mime-version):/i;

/** Nesting that is followed; a returned message lies one deep, in a forwarded report two. */
const DEEPEST = 4;

/** Recipients and attachments that are looked at in one message. */
const MOST_INSIDE = 50;

/** A message inside a compound file: the file, and the path of its storage, '' or with a slash at its end. */
interface Storage {
  file: CompoundFile;
  path: string;
}

export function isOutlookMessage(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Puts a message that Outlook saved (.msg, [MS-OXMSG]) into the shape of a mail source, one character a byte: its
 * headers as they came, its text, what its report says of each recipient, and the messages attached to it. Other
 * attachments are left out. Null where the file holds no message.
 */
export function readOutlookMessage(bytes: Uint8Array): string | null {
  try {
    return writeMessage({ file: readCompoundFile(bytes), path: '' }, 0);
  } catch {
    return null;
  }
}

function writeMessage(storage: Storage, depth: number): string | null {
  if (readValue(storage, TAGS.messageClass) === null) return null;
  const boundary = `=_outlook_${depth}`;
  const parts = [
    writeText(storage),
    ...writeStatus(storage),
    ...(depth < DEEPEST ? listStorages(storage, '__attach_').flatMap((part) => writeAttachment(part, depth)) : []),
  ];
  const isReport = /^REPORT\./i.test(readValue(storage, TAGS.messageClass) ?? '');
  const type = isReport ? 'multipart/report; report-type=delivery-status' : 'multipart/mixed';
  return [
    ...writeHeaders(storage),
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join('\n');
}

/** The headers as the message came with them; where it was never sent over the Internet, what Outlook shows instead. */
function writeHeaders(storage: Storage): string[] {
  const value = (tag: string) => readValue(storage, tag)?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const sent = (readValue(storage, TAGS.transportHeaders) ?? '').replaceAll('\r\n', '\n');
  const fields = sent.split(/\n(?![ \t])/).filter((field) => /^[!-9;-~]+:/.test(field) && !STRUCTURE.test(field));
  if (fields.length > 0) return fields.map((field) => field.trimEnd());
  return [
    `From: ${value(TAGS.senderName)} <${value(TAGS.senderAddress)}>`,
    `To: ${value(TAGS.displayTo)}`,
    `Subject: ${value(TAGS.subject)}`,
  ];
}

function writeText(storage: Storage): string {
  const text = readValue(storage, TAGS.body) ?? readValue(storage, TAGS.reportText);
  const html = text === null ? readValue(storage, TAGS.html) : null;
  return `Content-Type: text/${html === null ? 'plain' : 'html'}; charset=utf-8\n\n${text ?? html ?? ''}`;
}

/** A delivery status from what Outlook keeps of each recipient: "<host #5.1.1 smtp; 550 …>" in its supplementary text. */
function writeStatus(storage: Storage): string[] {
  const recipients = listStorages(storage, '__recip_').flatMap((recipient) => {
    const said = readValue(recipient, TAGS.supplementaryInfo)?.replaceAll(/\s+/g, ' ').trim();
    if (!said) return [];
    const address = readValue(recipient, TAGS.recipientAddress) ?? readValue(recipient, TAGS.recipientName);
    const status = /#([245]\.\d{1,3}\.\d{1,3})\b/.exec(said)?.[1];
    return [
      [
        `Final-Recipient: rfc822; ${address ?? ''}`,
        ...(status ? [`Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`, `Status: ${status}`] : []),
        `Diagnostic-Code: smtp; ${said}`,
      ].join('\n'),
    ];
  });
  return recipients.length > 0 ? [`Content-Type: message/delivery-status\n\n${recipients.join('\n\n')}\n`] : [];
}

/** An attached message, written as its source, or a part of a report as it is. */
function writeAttachment(attachment: Storage, depth: number): string[] {
  const path = `${attachment.path}__substg1.0_${TAGS.attachedBytes}${KINDS.object}/`;
  const message = writeMessage({ ...attachment, path }, depth + 1);
  if (message !== null) return [`Content-Type: message/rfc822\n\n${message}`];
  const type = readValue(attachment, TAGS.attachedType)?.trim() ?? '';
  const bytes = readBytes(attachment, TAGS.attachedBytes, KINDS.bytes);
  return bytes && REPORT_PARTS.test(type) ? [`Content-Type: ${type}\n\n${bytesToBinary(bytes)}`] : [];
}

/** The storages directly inside another whose name begins so, in the order of their names. */
function listStorages({ file, path }: Storage, name: string): Storage[] {
  const inside = file.paths.filter((one) => one.startsWith(path + name));
  const storages = new Set(inside.map((one) => one.slice(0, one.indexOf('/', path.length) + 1)));
  return [...storages]
    .filter((one) => one !== '')
    .sort()
    .slice(0, MOST_INSIDE)
    .map((one) => ({ file, path: one }));
}

function readBytes({ file, path }: Storage, tag: string, kind: string): Uint8Array | null {
  return file.read(`${path}__substg1.0_${tag}${kind}`, MOST_READ);
}

/** A text property, in UTF-8, one character a byte; null where the message does not have it. */
function readValue(storage: Storage, tag: string): string | null {
  const wide = readBytes(storage, tag, KINDS.wide);
  if (wide) return bytesToBinary(new TextEncoder().encode(new TextDecoder('utf-16le').decode(wide)));
  const narrow = readBytes(storage, tag, KINDS.narrow) ?? readBytes(storage, tag, KINDS.bytes);
  return narrow && bytesToBinary(new TextEncoder().encode(decodeNarrow(narrow)));
}

/** Text of one byte a character comes in the code page of the writer's machine: here UTF-8 or Shift_JIS. */
function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
