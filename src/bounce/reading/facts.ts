/** One header field: its name as written, its value unfolded, and the line it stands on (cut where it is very long). */
export interface HeaderLine {
  name: string;
  value: string;
  line: string;
}

/** One handing over of a message, from a Received field (RFC 5321 §4.4). Names in small letters; null where not stated. */
export interface Hop {
  /** The name the client gave itself. */
  from: string | null;
  /** The client's name as the server looked it up; null where it did not, or found none. */
  resolved: string | null;
  /** True where the server says that the client's address has no name, or one that does not lead back to it. */
  isNameless: boolean;
  /** The client's address. */
  ip: string | null;
  /** True where the line says that the message began on the server's own machine, without a network. */
  isLocal: boolean;
  by: string | null;
  with: string | null;
  id: string | null;
  for: string | null;
  date: string | null;
  line: string;
  /** Where the field stands among the headers, from 0; what stands above was written later. */
  at: number;
}

/** A mark of how a message entered: with a password, from a script, or on the machine itself. Anybody can write one. */
export interface SubmissionMark {
  kind: 'authenticated' | 'script' | 'local';
  /** The account where the mark names one, in small letters, with or without a domain. */
  account: string | null;
  /** The hop that carries the mark; null for a header of its own. */
  hop: Hop | null;
  line: string;
}

/** What a server says of the sender's address: SPF (RFC 7208), DMARC (RFC 9989), from a header or an SMTP reply. */
export interface SenderCheck {
  method: 'spf' | 'dmarc';
  result: 'pass' | 'fail';
  /** The address that was checked, where it is said. */
  ip: string | null;
  line: string;
  /** Where it stands among the returned headers; null for a reply. */
  at: number | null;
}

/** One answer of a mail server: the reply code (RFC 5321 §4.2) and the enhanced status code (RFC 3463), as far as given. */
export interface ServerReply {
  code: string | null;
  status: string | null;
  text: string;
}

/** One recipient of a delivery report (RFC 3464 §2.3); null where the message does not say. */
export interface ReportedRecipient {
  action: string | null;
  status: string | null;
  finalRecipient: string | null;
}

/** The delivery status of a report. */
export interface DeliveryStatus {
  reportingHost: string | null;
  /** The host that the reporting one tried to hand the message to; null where it did not try. */
  remoteHost: string | null;
  originalRecipients: string[];
  recipients: ReportedRecipient[];
}

/** A message's headers and what they say of its way. */
export interface MessageFacts {
  headers: HeaderLine[];
  /** As written: the last server first. */
  hops: Hop[];
  marks: SubmissionMark[];
  checks: SenderCheck[];
}

/** Everything the judgement rests on. */
export interface MailFacts {
  /** False where the text has no mail headers at all. */
  isMail: boolean;
  /** True where the report was attached to another mail, and is read in its place. */
  isForwarded: boolean;
  outer: MessageFacts;
  /** The subject, decoded. */
  subject: string;
  /** The sender's name and address, decoded. */
  sender: string;
  /** The readable text of the outer message, markup taken away. */
  text: string;
  attachments: { mimeType: string; name: string | null }[];
  /** How many web addresses the text holds. */
  links: number;
  /** True where a mail of markup alone has a link that carries a mail address: made for one reader, as bait is. */
  hasAddressedLink: boolean;
  hasDeliveryStatus: boolean;
  /** True where the status fields stand in a part of their own, as RFC 3464 wants it, not somewhere in the text. */
  hasStatusPart: boolean;
  status: DeliveryStatus;
  /** The recipients that a text without delivery-status fields seems to name. */
  namedRecipients: ReportedRecipient[];
  replies: ServerReply[];
  /** What servers replied about the sender. */
  replyChecks: SenderCheck[];
  /** The returned message; null where none, or only its text, came back. */
  original: MessageFacts | null;
}
