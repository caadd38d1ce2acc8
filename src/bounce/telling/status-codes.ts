import type { ServerReply } from '../reading/facts.ts';

/** Whether a failure lasts, by the first digit (RFC 3463 §3.1, RFC 5321 §4.2.1). */
export type FailureClass = 'success' | 'temporary' | 'permanent';

const CLASSES: Record<string, FailureClass> = { 2: 'success', 4: 'temporary', 5: 'permanent' };

/** An enhanced status code (RFC 3463): class, subject, detail. */
const ENHANCED = /^[245]\.(\d{1,3})\.(\d{1,3})$/;

/**
 * Under which keys the meaning of a server's answer is looked up, the most telling first: `subject.detail` and `subject`
 * of the enhanced code, then the reply code.
 */
export function meaningKeys({ code, status }: Pick<ServerReply, 'code' | 'status'>): string[] {
  const [, subject, detail] = ENHANCED.exec(status ?? '') ?? [];
  return [...(subject === undefined ? [] : [`${subject}.${detail}`, subject]), ...(code === null ? [] : [code])];
}

/** Whether the failure that a server's answer tells of lasts; null where its codes do not say. */
export function failureClass({ code, status }: Pick<ServerReply, 'code' | 'status'>): FailureClass | null {
  return CLASSES[(status ?? code ?? '').charAt(0)] ?? null;
}
