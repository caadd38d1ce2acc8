import type { DeliveryStatus, HeaderLine, ReportedRecipient } from './facts.ts';
import { readAddresses } from './read-address.ts';
import { fieldsNamed } from './read-headers.ts';

const STATUS_FIELD =
  /^[ \t>]{0,8}(reporting-mta|remote-mta|original-recipient|final-recipient|action|status)[ \t]?:(.*)$/i;
/** RFC 3464 §2.3.3, and what some write in its place. */
const ACTION = /^(?:failed|failure|delayed|delivered|relayed|expanded|expired)\b/i;
/** RFC 3463 §2. */
const ENHANCED_STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** The value of an address or host field without its type (`rfc822;`, `dns;`). */
function withoutType(value: string): string {
  return value.slice(value.indexOf(';') + 1).trim();
}

function readHostField(value: string): string | null {
  return withoutType(value).split(/[\s(]/)[0]?.toLowerCase() || null;
}

function readRecipientField(name: string, value: string): Partial<ReportedRecipient> {
  if (name === 'final-recipient') {
    const said = withoutType(value);
    return { finalRecipient: readAddresses(said)[0] ?? (said.replace(/^<|>$/g, '') || null) };
  }
  if (name === 'action') return ACTION.test(value) ? { action: ACTION.exec(value)?.[0].toLowerCase() ?? null } : {};
  const status = ENHANCED_STATUS.exec(value)?.[0];
  return name === 'status' && status !== undefined ? { status } : {};
}

/**
 * Reads delivery-status fields (RFC 3464) from lines, in a part of their own or in running text.
 * A field that comes again begins the next recipient, so lost blank lines do no harm.
 */
export function readDeliveryStatus(lines: string[]): DeliveryStatus {
  const status: DeliveryStatus = { reportingHost: null, remoteHost: null, originalRecipients: [], recipients: [] };
  let current: Partial<ReportedRecipient> = {};
  const finish = () => {
    const { finalRecipient = null, action = null, status: code = null } = current;
    if (finalRecipient ?? action ?? code) status.recipients.push({ action, status: code, finalRecipient });
    current = {};
  };
  for (const line of lines) {
    if (line.trim() === '' && current.finalRecipient && current.action && current.status) finish();
    const [, name = '', value = ''] = STATUS_FIELD.exec(line.slice(0, 2000)) ?? [];
    const small = name.toLowerCase();
    if (small === 'reporting-mta') status.reportingHost ??= readHostField(value);
    if (small === 'remote-mta') status.remoteHost ??= readHostField(value);
    if (small === 'original-recipient') status.originalRecipients.push(...readAddresses(withoutType(value)));
    const field = readRecipientField(small, value.trim());
    if (Object.keys(field).some((key) => key in current)) finish();
    Object.assign(current, field);
  }
  finish();
  return status;
}

/** Lines that are, or begin with, the address they are about; or say in words that it failed. */
const IS_ADDRESS = /^[\s*•・>"'<]{0,12}[^\s<>"'()]{1,64}@[a-z0-9.-]{1,253}[>"']{0,2}(?:[\s:;,.…]|\[|<mailto:|$)/i;
const TELLS_OF_FAILURE =
  /could ?n[o']t be delivered|(?:un)?deliver(?:able|ed|ing|y)?\b[^\n]{0,40}\bto\b|unable to deliver|delivering your mail|user unknown|unknown user|not listed in|no such user|rejected recipient|exceeds|allowed size|over quota|mailbox|not found|^<|^[45]\d\d[ -]|宛先|送信でき|配信でき|届け|不明/i;

/** Where a report goes over to the returned message. */
const RETURNED_BEGINS =
  /^[\s>]{0,4}(?:received|return-path|message-id|x-mailer)[ \t]?:|original message (?:follows|headers?)|(?:copy|header) of (?:the|your) (?:original )?message|(?:unsent|returned|original) message\b[^\n]{0,20}(?:-{2,}|follows)|message headers? follow|^[-=\s]{3,}(?:original|returned|unsent)/i;

/** The recipients of a report that has no delivery-status fields; the action is stated nowhere, so it stays unknown. */
export function readUnstructuredReport(headers: HeaderLine[], text: string): ReportedRecipient[] {
  const failed = fieldsNamed(headers, 'x-failed-recipients').flatMap(({ value }) => readAddresses(value));
  const all = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.slice(0, 1000));
  const end = all.findIndex((line, at) => at > 0 && RETURNED_BEGINS.test(line));
  const report = end === -1 ? all : all.slice(0, end);
  const telling = report.filter((line) => IS_ADDRESS.test(line) || TELLS_OF_FAILURE.test(line));
  const addresses = failed.length > 0 ? failed : telling.flatMap(readAddresses);
  const status = report.flatMap((line) => ENHANCED_STATUS.exec(line)?.[0] ?? [])[0] ?? null;
  return [...new Set(addresses)].map((finalRecipient) => ({ action: null, status, finalRecipient }));
}
