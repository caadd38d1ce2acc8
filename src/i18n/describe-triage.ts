import type { Triage } from '../bounce/judging/verdict.ts';
import type { Locale } from './locale.ts';
import { explainStatus } from './messages/status-codes.ts';
import { TRIAGE } from './messages/triage.ts';

/** Control characters would command the terminal; mail may hold any (C0, DEL, C1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Header lines can be thousands of characters long; the beginning tells. */
const LONGEST_QUOTE = 400;

const quote = (text: string): string => text.slice(0, LONGEST_QUOTE).replaceAll(CONTROL, ' ');

function explain(status: string | null, locale: Locale): string {
  const words = status === null ? null : explainStatus(status);
  return words === null ? '' : ` (${words[locale]})`;
}

/** A triage as lines for people: verdict, each finding with its line, the recipients. */
export function describeTriage(file: string, triage: Triage, locale: Locale): string[] {
  const { verdict, confidence, findings, report } = triage;
  const said = (text: string | null): string => (text === null ? TRIAGE.notStated[locale] : quote(text));
  return [
    file,
    `  ${TRIAGE.verdicts[verdict][locale]} [${verdict}] ${TRIAGE.confidences[confidence][locale]}`,
    ...findings.flatMap(({ rule, headerLine, weight }) => [
      `  - ${TRIAGE.rules[rule][locale]} [${TRIAGE.weights[weight][locale]}]`,
      ...(headerLine === null ? [] : [`    > ${quote(headerLine)}`]),
    ]),
    ...report.map(
      ({ action, status, finalRecipient }) =>
        `  ${TRIAGE.recipient[locale]}: ${said(finalRecipient)}  Action: ${said(action)}  Status: ${said(status)}${explain(status, locale)}`,
    ),
    '',
  ];
}
