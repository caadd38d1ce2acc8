/** Of longer header lines only this much is looked at; RFC 5322 allows 998 characters a line. */
export const LONGEST_LINE = 8000;

/** Bytes to a text of one character a byte, so that nothing is lost before the charset is known. */
export function bytesToBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/** The reverse of `bytesToBinary`. */
export function binaryToBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A mail source with one kind of line end, and without a byte order mark, null bytes, leading blank lines and mbox line. */
export function normaliseSource(binary: string): string {
  const text = binary
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replaceAll('\0', '')
    .replaceAll('\r\r\n', '\n')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/^[\n\t ]+/, '');
  return text.startsWith('From ') || text.startsWith('>From ') ? text.slice(lineEnd(text)) : text;
}

function lineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end + 1;
}
