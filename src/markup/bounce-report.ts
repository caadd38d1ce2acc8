import type { Finding, Judgement } from '../bounce/judging/verdict.ts';
import { showLine } from '../bounce/telling/mark-source.ts';
import type { InputTrouble } from '../bounce/telling/recognise-input.ts';
import { failureClass, meaningKeys } from '../bounce/telling/status-codes.ts';
import type { ToldMail, ToldTriage } from '../bounce/telling/tell-mail.ts';
import type { BounceReportWords } from './bounce-words.ts';
import { h, type MarkupElement, type MarkupNode } from './node.ts';

/** Troubles that leave nothing to judge; half a message is judged as far as it goes. */
export function isUnreadable(trouble: InputTrouble | null): boolean {
  return trouble !== null && trouble !== 'half';
}

/** A section of a result with its heading; nothing where it has no content. */
function section(title: string, ...content: (MarkupNode | false)[]): MarkupElement {
  return h('section', { class: 'part' }, h('h4', {}, title), ...content);
}

/** The verdict with its confidence, in words and as a stamp. */
export function renderVerdict(
  { verdict, confidence }: Judgement,
  { words, ...texts }: BounceReportWords,
): MarkupElement {
  const said = `${words.stamp}: ${texts.confidence[confidence]}`;
  const stamp = h(
    'span',
    { class: confidence === 'high' ? 'stamp' : 'stamp reported', role: 'img', 'aria-label': said },
    h('i', {}, words.stamp),
    h('b', {}, texts.confidence[confidence]),
    h('i', {}, words.stampEnd),
  );
  return h('div', { class: 'verdict' }, stamp, h('h3', {}, texts.verdicts[verdict]));
}

/** The line is quoted once: a finding that rests on the line of an earlier one says so, `sameAs` counting from 1. */
function renderLine(headerLine: string | null, sameAs: number, { words }: BounceReportWords): MarkupElement | false {
  if (headerLine === null) return false;
  if (sameAs > 0) return h('p', { class: 'source' }, words.sameLine.replace('{number}', String(sameAs)));
  return h('code', { class: 'line', lang: 'en', translate: 'no' }, showLine(headerLine));
}

/** What was found, the most telling first, each with the line it rests on. */
export function renderFindings({ findings }: Judgement, texts: BounceReportWords): MarkupElement {
  const lines = findings.map(({ headerLine }) => headerLine);
  const items = findings.map(({ rule, headerLine, weight }: Finding, at) => {
    const first = lines.indexOf(headerLine);
    return h(
      'li',
      {},
      h(
        'p',
        {},
        h('b', { class: `weight ${weight}` }, texts.weights[weight]),
        ` ${texts.rules[rule]} `,
        h('a', { class: 'source', href: `${texts.rulesPath}#${rule}` }, texts.words.ruleLink),
      ),
      renderLine(headerLine, first < at ? first + 1 : 0, texts),
    );
  });
  return section(texts.words.findings, h('ol', { class: 'findings' }, ...items));
}

function explain(code: { code: string | null; status: string | null }, { codes, lasts }: BounceReportWords): string {
  const lasting = failureClass(code);
  const length = lasting === null ? '' : lasts[lasting];
  const key = meaningKeys(code).find((one) => codes[one] !== undefined);
  const text = key === undefined ? '' : codes[key];
  return [text, length && `(${length})`].filter(Boolean).join(' ');
}

function table(frame: string, header: string[], rows: string[][]): MarkupElement {
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': frame },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...header.map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))))),
    ),
  );
}

/** Which recipients failed, and what servers answered, in words; null where the mail states neither. */
export function renderDelivery({ report, replies }: ToldTriage, texts: BounceReportWords): MarkupElement | null {
  if (report.length === 0 && replies.length === 0) return null;
  const { words, actions } = texts;
  const said = (text: string | null) => (text === null || text === '' ? words.notStated : showLine(text));
  const recipients = report.map(({ finalRecipient, action, status }) => [
    said(finalRecipient),
    actions[action ?? ''] ?? said(action),
    said(status),
    said(explain({ code: null, status }, texts)),
  ]);
  const answers = replies.map(({ code, status, text }) => [
    said([code, status].filter(Boolean).join(' ')),
    said(explain({ code, status }, texts)),
    showLine(text),
  ]);
  return section(
    words.delivery,
    recipients.length > 0 &&
      table(words.delivery, [words.recipient, words.action, words.status, words.meaning], recipients),
    answers.length > 0 && table(words.answers, [words.status, words.meaning, words.answers], answers),
    h('p', { class: 'source' }, words.codesNote),
  );
}

/** The source with the lines that decided marked, in a frame of its own. */
export function renderSource({ source, isCut }: ToldMail, id: string, { words }: BounceReportWords): MarkupElement {
  const first = source.pieces.findIndex(({ isMarked }) => isMarked);
  const pieces = source.pieces.flatMap(({ text, isMarked }, at): MarkupNode[] =>
    [at > 0 && '\n', isMarked ? h('mark', { id: at === first ? `${id}-mark` : undefined }, text) : text].filter(
      (node) => node !== false,
    ),
  );
  return section(
    words.source,
    first >= 0 && h('p', { class: 'source' }, words.sourceLead, ' ', h('a', { href: `#${id}-mark` }, words.toMark)),
    isCut && h('p', { class: 'source' }, words.cut),
    h(
      'div',
      { class: 'mail-source', tabindex: '0', role: 'group', 'aria-label': words.sourceFrame },
      h('pre', { lang: 'en', translate: 'no' }, ...pieces),
    ),
    source.left > 0 && h('p', { class: 'source' }, words.linesLeft.replace('{left}', String(source.left))),
  );
}
