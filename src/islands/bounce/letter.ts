import type { ToldMail } from '../../bounce/telling/tell-mail.ts';
import { writeLetter } from '../../bounce/telling/write-letter.ts';
import type { BounceKit } from '../../markup/bounce-words.ts';
import { h } from '../../markup/node.ts';
import { toDom } from '../dom.ts';

type Language = 'ja' | 'en';

function writeFor(mail: ToldMail, kit: BounceKit, language: Language, isRedacted: boolean): string {
  const { words, asks, verdicts, confidences } = kit.letters[language];
  const { verdict, confidence } = mail.triage;
  const said = `${verdicts[verdict]} (${confidences[confidence]})`;
  return writeLetter(mail, { ...words, ask: asks[verdict] ?? '', verdict: said }, isRedacted);
}

function renderLetter(id: string, { locale, script }: BounceKit) {
  const choice = (language: Language, name: string) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name: `${id}-language`, value: language, checked: language === locale }),
      ` ${name}`,
    );
  return h(
    'section',
    { class: 'part letter' },
    h('h4', { id: `${id}-letter` }, script.letter),
    h('p', { class: 'source' }, script.letterLead),
    h(
      'div',
      { class: 'choices' },
      h(
        'fieldset',
        {},
        h('legend', { class: 'sr' }, script.letterLanguage),
        choice('ja', script.japanese),
        choice('en', script.english),
      ),
      h('label', {}, h('input', { type: 'checkbox' }), ` ${script.redact}`),
    ),
    h('textarea', { rows: '16', 'aria-labelledby': `${id}-letter`, spellcheck: 'false', autocomplete: 'off' }),
    h(
      'p',
      { class: 'row' },
      h('button', { type: 'button', 'data-do': 'copy' }, script.copy),
      h('button', { type: 'button', 'data-do': 'download' }, script.download),
      h('span', { class: 'source', role: 'status' }),
    ),
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = 'sabamori-bounce.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The text to the host with its choices; a sentence where there is nothing to ask. */
export function makeLetter(mail: ToldMail, id: string, kit: BounceKit): Node {
  const { script } = kit;
  if (kit.letters[kit.locale].asks[mail.triage.verdict] === null)
    return toDom(h('section', { class: 'part letter' }, h('h4', {}, script.letter), h('p', {}, script.letterNone)));
  const box = toDom(renderLetter(id, kit)) as HTMLElement;
  const text = box.querySelector('textarea') as HTMLTextAreaElement;
  const status = box.querySelector('[role=status]') as HTMLElement;
  // What the visitor changed comes back with the choice it was changed under.
  const drafts = new Map<string, string>();
  let shown = '';
  const write = () => {
    const language = box.querySelector<HTMLInputElement>('[type=radio]:checked')?.value === 'en' ? 'en' : 'ja';
    const isRedacted = box.querySelector<HTMLInputElement>('[type=checkbox]')?.checked ?? false;
    drafts.set(shown, text.value);
    shown = `${language} ${isRedacted}`;
    text.value = drafts.get(shown) ?? writeFor(mail, kit, language, isRedacted);
    text.lang = language;
  };
  box.querySelector('.choices')?.addEventListener('change', write);
  box.addEventListener('click', ({ target }) => {
    const what = (target as HTMLElement).dataset.do;
    if (what === 'download') download(text.value);
    if (what !== 'copy') return;
    navigator.clipboard.writeText(text.value).then(
      () => status.replaceChildren(script.copied),
      () => status.replaceChildren(script.copyFailed),
    );
  });
  write();
  return box;
}
