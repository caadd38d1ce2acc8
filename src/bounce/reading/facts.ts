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
  /** The client's name as the server looked it up. */
  resolved: string | null;
  /** The client's address. */
  ip: string | null;
  by: string | null;
  with: string | null;
  id: string | null;
  for: string | null;
  date: string | null;
  line: string;
}

/** A mark of how a message entered: with a password, from a script, or on the machine itself. */
export interface SubmissionMark {
  kind: 'authenticated' | 'script' | 'local';
  /** The account, where the mark names one that reads as an address; else null. */
  account: string | null;
  /** The hop that carries the mark; null for a header of its own. */
  hop: Hop | null;
  line: string;
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
  originalRecipients: string[];
  recipients: ReportedRecipient[];
}

/** A message's headers, what they say of its way, and whose it claims to be. */
export interface MessageFacts {
  headers: HeaderLine[];
  /** As written: the last server first. */
  hops: Hop[];
  marks: SubmissionMark[];
}

/** Everything the judgement rests on. */
export interface MailFacts {
  /** False where the text has no mail headers at all. */
  isMail: boolean;
  outer: MessageFacts;
  /** The readable text of the outer message, markup taken away. */
  text: string;
  attachments: { mimeType: string; name: string | null }[];
  links: number;
  hasDeliveryStatus: boolean;
  status: DeliveryStatus;
  /** The returned message; null where none, or only its text, came back. */
  original: MessageFacts | null;
}
