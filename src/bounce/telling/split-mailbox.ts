/**
 * Splits a mailbox file (mbox, RFC 4155) at its `From ` lines, which follow a blank line; a single mail comes back alone.
 * @param binary the file, one character a byte.
 */
export function splitMailbox(binary: string): string[] {
  const source = binary.replaceAll('\r\n', '\n');
  return source.startsWith('From ') ? source.split(/\n\n(?=From \S)/) : [binary];
}
