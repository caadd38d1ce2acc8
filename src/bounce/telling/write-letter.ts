import { showLine } from './mark-source.ts';
import { redactAddresses } from './redact-addresses.ts';
import type { ToldMail } from './tell-mail.ts';

/** What the text to the host is written with, in one language. */
export interface LetterWords {
  opening: string;
  askTitle: string;
  ask: string;
  deliveryTitle: string;
  linesTitle: string;
  verdictTitle: string;
  /** The verdict with its confidence. */
  verdict: string;
  notStated: string;
  closing: string;
}

/** Lines of a text to a host stay short enough to be read in any mail program, in characters. */
const LONGEST_QUOTE = 600;

const quote = (line: string): string => `> ${showLine(line).slice(0, LONGEST_QUOTE).replaceAll('\n', ' ')}`;

function tellDelivery({ triage }: ToldMail, notStated: string): string[] {
  const recipients = triage.report.map(
    ({ finalRecipient, status }) => `- ${finalRecipient ?? notStated} (${status ?? notStated})`,
  );
  const answers = triage.replies.map(({ text }) => quote(text));
  return [...recipients, ...answers];
}

/**
 * The text to the host: what is asked, what failed, the lines that decided with those by which a log is searched.
 * @param isRedacted takes out whom other people's addresses name.
 */
export function writeLetter(mail: ToldMail, words: LetterWords, isRedacted: boolean): string {
  const lines = mail.triage.findings.flatMap(({ headerLine }) => headerLine ?? []);
  const quoted = [...new Set([...lines, ...mail.traces])].map(quote);
  const delivery = tellDelivery(mail, words.notStated);
  const blocks = [
    words.opening,
    `${words.askTitle}\n${words.ask}`,
    delivery.length > 0 && `${words.deliveryTitle}\n${delivery.join('\n')}`,
    quoted.length > 0 && `${words.linesTitle}\n${quoted.join('\n')}`,
    `${words.verdictTitle}\n${words.verdict}`,
    words.closing,
  ];
  const text = `${blocks.filter((block) => block !== false).join('\n\n')}\n`;
  return isRedacted ? redactAddresses(text, (address) => mail.ownAddresses.includes(address)) : text;
}
