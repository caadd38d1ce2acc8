import { makeMailLink } from '../../enquiry/mail-link.ts';
import { type Enquiry, toTextFile, writeEnquiry } from '../../enquiry/write-enquiry.ts';
import { h, type MarkupElement } from '../../markup/node.ts';
import { fillIn } from '../../sheet/cell-texts.ts';
import type { Sheet, SheetCandidate } from '../../sheet/make-sheet.ts';
import { byId, toDom } from '../dom.ts';
import type { LetterSettings, Settings } from './settings.ts';

/** The letter that asks a candidate what is open of the requirements, or undefined where nothing is. */
export function letterTo(
  { candidates, requirements }: Sheet,
  candidate: SheetCandidate,
  { language, words, day }: LetterSettings,
): Enquiry | undefined {
  const column = candidates.indexOf(candidate);
  const points = requirements.flatMap(({ feature, cells }) => {
    const facts = cells[column]?.facts;
    const reason = facts ? facts.open : 'unknown';
    return reason ? [{ name: feature.names[language], question: feature.questions[language], reason }] : [];
  });
  return points.length === 0
    ? undefined
    : writeEnquiry({ service: candidate.provider.names[language], day, points }, words);
}

/** Puts a letter to every candidate below the sheet. */
export function showLetters(sheet: Sheet, settings: Settings): void {
  byId('enquiries').hidden = sheet.candidates.length === 0;
  byId('letters').replaceChildren(
    ...sheet.candidates.map((candidate) => toDom(renderCandidate(sheet, candidate, settings))),
  );
  byId('letters').onclick = ({ target }) => copyLetter(target as HTMLElement, settings);
}

function renderCandidate(sheet: Sheet, candidate: SheetCandidate, settings: Settings): MarkupElement {
  const { script } = settings.words;
  const letters = settings.letters.flatMap((letter) => {
    const enquiry = letterTo(sheet, candidate, letter);
    return enquiry ? [renderLetter(enquiry, letter, candidate, settings)] : [];
  });
  const service = candidate.provider.name;
  if (letters.length === 0) return h('p', { class: 'panel' }, fillIn(script.noQuestions, { service }));
  const column = sheet.candidates.indexOf(candidate);
  const count = sheet.requirements.filter(({ cells }) => {
    const facts = cells[column]?.facts;
    return !facts || facts.open !== undefined;
  }).length;
  return h('details', { class: 'panel' }, h('summary', {}, fillIn(script.questions, { service, count })), ...letters);
}

function renderLetter(
  enquiry: Enquiry,
  { name, language, pasteHere }: LetterSettings,
  { provider }: SheetCandidate,
  { enquiry: words }: Settings,
): MarkupElement {
  const mail = makeMailLink(enquiry, pasteHere);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(toTextFile(enquiry))}`;
  return h(
    'div',
    {},
    h('h3', {}, name),
    h(
      'p',
      { class: 'sheet-actions' },
      h('button', { type: 'button', 'data-copy': true }, words.copy),
      h('a', { href: mail.href }, mail.isWhole ? words.mail : words.mailShort),
      h('a', { href: file, download: `${provider.id}-${language}.txt` }, words.file),
      h('span', { class: 'source', role: 'status' }),
    ),
    h('p', {}, `${words.subject} `, h('b', { lang: language }, enquiry.subject)),
    h('pre', { class: 'letter', lang: language }, enquiry.body),
  );
}

function copyLetter(button: HTMLElement, { words: { script } }: Settings): void {
  if (button.dataset.copy === undefined) return;
  const box = button.closest('div');
  const say = (text: string) => {
    const status = box?.querySelector('[role=status]');
    if (status) status.textContent = text;
  };
  navigator.clipboard.writeText(box?.querySelector('pre')?.textContent ?? '').then(
    () => say(script.copied),
    () => say(script.copyFailed),
  );
}
