import type { DeliveryStatus, HeaderLine, ReportedRecipient } from './facts.ts';
import { readAddresses } from './read-address.ts';

const STATUS_FIELD =
  /^[ \t>]{0,8}(reporting-mta|remote-mta|original-recipient|final-recipient|action|status)[ \t]?:(.*)$/i;
const ACTION = /^(?:failed|failure|delayed|delivered|relayed|expanded)\b/i;
/** RFC 3463 §2. */
const ENHANCED_STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

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

/** Before the address that a report without delivery-status fields names: qmail, Exim, sendmail and carriers write so. */
const NAMES_RECIPIENT =
  /^\s{0,8}<[^<>\s]{3,320}>[:.…]?|^ {1,8}\S{1,64}@\S{1,255}$|could not be delivered to|user unknown|unknown user|not listed in|rejected recipient|宛先|送信できません|配信できません/i;

/** The recipients of a report that has no delivery-status fields; the action is stated nowhere, so it stays unknown. */
export function readUnstructuredReport(headers: HeaderLine[], text: string): ReportedRecipient[] {
  const failed = headers.filter(({ name }) => name.toLowerCase() === 'x-failed-recipients');
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => NAMES_RECIPIENT.test(line.slice(0, 1000)));
  const named = failed.flatMap(({ value }) => readAddresses(value));
  const addresses = named.length > 0 ? named : lines.flatMap((line) => readAddresses(line));
  const status = ENHANCED_STATUS.exec(text.slice(0, 20_000).replaceAll(/\d+\.\d+\.\d+\.\d+/g, ''))?.[0] ?? null;
  return [...new Set(addresses)].map((finalRecipient) => ({ action: null, status, finalRecipient }));
}
