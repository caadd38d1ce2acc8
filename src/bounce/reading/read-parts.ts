import PostalMime, { type Attachment } from 'postal-mime';
import { binaryToBytes, bytesToBinary, normaliseSource } from './normalise-source.ts';

/** Of a decoded part more than this is not looked at, in characters: reports are short. */
export const MOST_TEXT = 1_000_000;

/** The decoded parts of a mail; the contents are one character a byte. */
export interface Parts {
  subject: string;
  sender: string;
  text: string;
  html: string;
  attachments: { mimeType: string; name: string | null; content: string }[];
}

function contentOf({ content }: Attachment): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return normaliseSource(bytesToBinary(bytes.subarray(0, MOST_TEXT)));
}

/** Decodes a mail; a source that the parser refuses (thousands of nested parts) comes back as plain text. */
export async function readParts(source: string): Promise<Parts> {
  try {
    const mail = await PostalMime.parse(binaryToBytes(source), { forceRfc822Attachments: true });
    const attachments = mail.attachments.map((attachment) => ({
      mimeType: attachment.mimeType.toLowerCase(),
      name: attachment.filename ?? null,
      content: contentOf(attachment),
    }));
    return {
      subject: mail.subject ?? '',
      sender: `${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`.trim(),
      text: (mail.text ?? '').slice(0, MOST_TEXT),
      html: (mail.html ?? '').slice(0, MOST_TEXT),
      attachments,
    };
  } catch {
    return { subject: '', sender: '', text: source.slice(0, MOST_TEXT), html: '', attachments: [] };
  }
}
