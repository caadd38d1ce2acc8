import Encoding from 'encoding-japanese';

/** How many bytes at the start of a page may declare its character set: what the HTML standard prescribes. */
const DECLARATION_BYTES = 1024;

/** The labels that TextDecoder knows for what encoding-japanese detects. */
const DETECTED: Record<string, string> = { SJIS: 'shift_jis', EUCJP: 'euc-jp', JIS: 'iso-2022-jp' };

/**
 * The text of a page. The character set is what the header or the page declares, if its bytes really are in it (old
 * Japanese servers declare one for all pages); else UTF-8, else what the bytes look like.
 * @param contentType the header, such as `text/html; charset=Shift_JIS`; may be empty
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const declared = [declaredIn(contentType), declaredIn(startOf(bytes))];
  const detected = DETECTED[String(Encoding.detect(bytes))];
  // ISO-2022-JP is ASCII with escapes, so that UTF-8 would take it.
  const labels = [...declared, ...(detected === DETECTED.JIS ? [detected] : []), 'utf-8', detected];
  for (const label of labels) {
    const text = label && decodeExactly(bytes, label);
    if (text) return text;
  }
  // A stray byte in an else sound page: the first declaration decides, and the byte becomes a replacement character.
  return new TextDecoder(labels.find((label) => label && isKnown(label))).decode(bytes);
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
}

function declaredIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

function decodeExactly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
