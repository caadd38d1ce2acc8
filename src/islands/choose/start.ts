import { type ReadChoice, writeAnswers } from '../../choosing/answer-address.ts';
import { type Choice, NO_CHOICE } from '../../choosing/answers.ts';
import { changeLevel } from '../../choosing/change-level.ts';
import { choose } from '../../choosing/choose.ts';
import { markCandidate } from '../../choosing/mark-candidate.ts';
import { describeOthers, describeResult, describeStatus, type Telling } from '../../i18n/choice-texts.ts';
import { fill } from '../../i18n/fill.ts';
import { type ResultWords, renderOther, renderResult } from '../../markup/choice-result.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { readSheetAddress } from '../../sheet/sheet-address.ts';
import { sayDismissibly } from '../dismissible.ts';
import { byId, linkOtherLanguage, readFile, whenIdle } from '../dom.ts';
import { drawInto } from './draw.ts';
import { readForm, showForm } from './form.ts';

/** The file that the page's script works from. */
export interface ChoosingFile extends Telling {
  headings: ResultWords;
}

/** Lets answers lead to a result at once. The page is complete without this, with results of common situations. */
export async function startChoosing(): Promise<void> {
  const form = document.getElementById('questions');
  if (!(form instanceof HTMLFormElement)) return;
  try {
    new Choosing(form, await readFile<ChoosingFile>(form.dataset.file ?? '')).start();
  } catch {
    const notice = byId('failed');
    notice.hidden = false;
    notice.textContent = notice.dataset.text ?? '';
  }
}

class Choosing {
  readonly #form: HTMLFormElement;
  readonly #telling: Telling;
  readonly #headings: ResultWords;
  #choice: Choice = NO_CHOICE;

  constructor(form: HTMLFormElement, { headings, ...telling }: ChoosingFile) {
    this.#form = form;
    this.#telling = telling;
    this.#headings = headings;
  }

  start(): void {
    this.#form.addEventListener('change', () => this.#change({ ...this.#choice, answers: readForm(this.#form) }));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    const result = byId('outcome');
    result.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#changeLevel(target);
      if (target instanceof HTMLInputElement) this.#mark(target);
    });
    result.addEventListener('click', ({ target }) => this.#takeWay(target as HTMLElement));
    result.addEventListener('toggle', () => this.#drawOthers(), { capture: true });
    byId('add').addEventListener('change', ({ target }) => this.#add(target as HTMLSelectElement));
    window.addEventListener('popstate', () => this.#readAddress());
    const given = { ...NO_CHOICE, answers: readForm(this.#form) };
    if (location.search) this.#readAddress();
    // Answers given before the file was there; the page shows the result of none already.
    else if (Object.keys(given.answers).length > 0) this.#change(given);
    this.#rehearseAtFirstSign();
  }

  /**
   * Goes through a result that nobody sees as soon as the visitor moves at all, so that the browser has the code ready
   * when the first answer comes; who only looks at the page has no work done.
   */
  #rehearseAtFirstSign(): void {
    const seen = new AbortController();
    const rehearse = () => {
      seen.abort();
      whenIdle(() => this.#rehearse());
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll']) {
      window.addEventListener(sign, rehearse, { signal: seen.signal, passive: true });
    }
  }

  #rehearse(): void {
    const stage = document.createElement('div');
    for (const nth of [0, 1]) {
      const answers = this.#telling.data.questions.map(({ id, options }) => [id, [options[nth]?.id ?? '']]);
      drawInto(stage, this.#tell({ ...NO_CHOICE, answers: Object.fromEntries(answers) }).markup);
    }
  }

  #readAddress(): void {
    const { data, words } = this.#telling;
    const { comparison } = data;
    const { ignored, ...choice } = this.#read(location.search);
    this.#choice = choice;
    showForm(this.#form, choice.answers);
    linkOtherLanguage(location.search);
    const { result } = this.#show();
    const ended = result.dropped.filter(
      ({ provider, reasons }) => choice.picked.includes(provider) && reasons.includes('status'),
    );
    const lines = [
      ...(ignored.length > 0 ? [fill(words.script.ignored, { list: ignored.join(', ') })] : []),
      ...ended.map(({ row }) => fill(words.script.endedPick, { name: comparison.sets.providers.names[row] ?? '' })),
    ];
    sayDismissibly(byId('ignored'), lines.join(' '), {
      word: words.script.dismiss,
      next: this.#form.querySelector('input'),
      onDismiss: () => history.replaceState(null, '', this.#addressOf(choice)),
    });
  }

  /** The comparison and the sheet lead here with their state, so that their addresses are understood as well. */
  #read(query: string): ReadChoice {
    const { questions, comparison } = this.#telling.data;
    return readSheetAddress(query, {
      questions,
      features: comparison.features.map(({ id }) => id),
      providers: comparison.sets.providers.ids,
    });
  }

  #addressOf(choice: Choice): string {
    const query = writeAnswers(choice, this.#telling.data.questions);
    return location.pathname + (query && `?${query}`);
  }

  /**
   * A change is an entry of the history of its own, so that going back undoes it. The entry is written after the paint,
   * since nobody waits for it; two changes within that moment are one entry.
   */
  #change(choice: Choice): void {
    this.#choice = choice;
    this.#show();
    requestAnimationFrame(() =>
      whenIdle(() => {
        if (choice !== this.#choice) return;
        history.pushState(null, '', this.#addressOf(choice));
        linkOtherLanguage(location.search);
      }),
    );
  }

  #changeLevel({ dataset, value }: HTMLSelectElement): void {
    const { feature } = dataset;
    if (!feature) return;
    this.#change({ ...this.#choice, changes: this.#changesWith(feature, value as Level | 'free') });
    const same = [...document.querySelectorAll<HTMLElement>('#outcome [data-feature]')].find(
      (select) => select.dataset.feature === feature,
    );
    (same ?? byId('add')).focus();
  }

  /** The visitor's changes with one more; what the rules say anyway, or nobody asks for, is none. */
  #changesWith(feature: string, level: Level | 'free'): Choice['changes'] {
    const derived = choose({ ...this.#choice, changes: {} }, this.#telling.data).requirements;
    return changeLevel(this.#choice.changes, derived, feature, level);
  }

  /** Marks a service for the sheet, or takes the mark away. */
  #mark(box: HTMLInputElement): void {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.candidates .pick input')];
    const order = boxes.map(({ value }) => value);
    const picked = markCandidate(this.#choice.picked, box.value, box.checked, order);
    if (!picked) {
      box.checked = false;
      // Said where it is seen, and where screen readers listen.
      for (const id of ['picked', 'status']) byId(id).textContent = byId('picked').dataset.full ?? '';
      return;
    }
    this.#change({ ...this.#choice, picked });
    const same = [...document.querySelectorAll<HTMLInputElement>('#outcome .pick input')].find(
      ({ value }) => value === box.value,
    );
    (same ?? document.querySelector<HTMLElement>('.outside input') ?? byId('result')).focus();
  }

  #takeWay({ dataset: { query } }: HTMLElement): void {
    if (query === undefined) return;
    const { ignored: _ignored, ...choice } = this.#read(query);
    showForm(this.#form, choice.answers);
    this.#change(choice);
    byId('result').focus();
  }

  #add(select: HTMLSelectElement): void {
    const feature = select.value;
    select.value = '';
    if (feature) this.#change({ ...this.#choice, changes: this.#changesWith(feature, 'must') });
  }

  /** What follows from a choice, and its markup. */
  #tell(choice: Choice) {
    const chosen = choose(choice, this.#telling.data);
    return { chosen, markup: renderResult(describeResult(this.#telling, choice, chosen), this.#headings) };
  }

  #show(): ReturnType<typeof choose> {
    const telling = this.#telling;
    const { chosen, markup } = this.#tell(this.#choice);
    // What the visitor opened stays open.
    const opened = [...document.querySelectorAll('#outcome details[open]')].map(({ id }) => id);
    drawInto(byId('outcome'), markup);
    for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
    this.#drawOthers(chosen);
    byId('status').textContent = describeStatus(telling, chosen);
    return chosen;
  }

  /** The list of all others is made only for who opens it. */
  #drawOthers(chosen = choose(this.#choice, this.#telling.data)): void {
    const list = document.querySelector('#others[open] ul');
    if (list) drawInto(list, describeOthers(this.#telling, chosen).map(renderOther));
  }
}
