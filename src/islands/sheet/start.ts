import type { ReadChoice } from '../../choosing/answer-address.ts';
import { type Choice, MAX_CANDIDATES } from '../../choosing/answers.ts';
import { changeLevel } from '../../choosing/change-level.ts';
import type { ChoosingData } from '../../choosing/choose.ts';
import { deriveRequirements, type Requirement } from '../../choosing/derive-requirements.ts';
import { h, type MarkupNode } from '../../markup/node.ts';
import { renderCosts, renderMatrix, renderPaths, renderRisks, renderSources } from '../../markup/sheet/render-sheet.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { fillIn, type SheetTexts } from '../../sheet/cell-texts.ts';
import { describeAnswers } from '../../sheet/describe-answers.ts';
import type { SheetFacts } from '../../sheet/facts.ts';
import { makeSheet, type Sheet } from '../../sheet/make-sheet.ts';
import { readSheetAddress, writeComparisonQuery, writeSheetQuery } from '../../sheet/sheet-address.ts';
import { sayDismissibly } from '../dismissible.ts';
import { byId, linkOtherLanguage, readFile, readJson, toDom } from '../dom.ts';
import { letterTo, showLetters } from './letters.ts';
import type { Settings } from './settings.ts';
import { SheetFiles } from './sheet-files.ts';
import { mirrorTyped, readTyped } from './typed-fields.ts';

/** With more requirements than this a sheet of five candidates needs smaller letters and shorter texts to stay on two pages. */
const MANY_REQUIREMENTS = 10;

/** Fills the blank form of the page from its address, and keeps both in step. */
export async function startSheet(): Promise<void> {
  const settings = readJson<Settings>('settings');
  const files = new SheetFiles(settings.base);
  mirrorTyped();
  try {
    new SheetPage(settings, files, await files.readFacts()).start();
  } catch {
    say('status', settings.words.script.loadFailed);
  }
}

/** Shows a sentence in a notice; '' hides it. */
function say(id: string, text: string): void {
  const notice = byId(id);
  notice.hidden = text === '';
  notice.textContent = text;
}

class SheetPage {
  readonly #settings: Settings;
  readonly #files: SheetFiles;
  readonly #facts: SheetFacts;
  readonly #texts: SheetTexts;
  #choice: Choice = { answers: {}, changes: {}, picked: [] };
  /** The candidates on the page: those picked, or else the shortlist's. */
  #shown: readonly string[] = [];
  /** What is on the page. */
  #sheet: Sheet = { candidates: [], requirements: [], paths: [], sources: [] };

  constructor(settings: Settings, files: SheetFiles, facts: SheetFacts) {
    this.#settings = settings;
    this.#files = files;
    this.#facts = facts;
    const names = new Map(facts.features.map(({ id, shortName }) => [id, shortName]));
    this.#texts = { words: settings.words, nameOf: (feature) => names.get(feature) ?? feature };
  }

  start(): void {
    const form = byId<HTMLFormElement>('sheet-form');
    form.addEventListener('input', ({ target }) => this.#change(target));
    form.addEventListener('submit', (event) => event.preventDefault());
    document.querySelector('.sheet-actions')?.addEventListener('click', ({ target }) => {
      this.#take((target as HTMLElement).dataset.take);
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const { features, questions } = this.#facts;
    const known = { questions, features: features.map(({ id }) => id), providers: this.#settings.providers };
    const { ignored, ...choice }: ReadChoice = readSheetAddress(location.search, known);
    const { ignored: words, dismiss } = this.#settings;
    sayDismissibly(byId('ignored'), ignored.length === 0 ? '' : fillIn(words, { list: ignored.join(', ') }), {
      word: dismiss,
      next: document.querySelector('#edit summary'),
      onDismiss: () => history.replaceState(null, '', location.pathname + writeSheetQuery(choice, questions)),
    });
    byId<HTMLDetailsElement>('edit').open = choice.picked.length === 0 && !isAsking(choice);
    this.#show(choice);
  }

  /** What the address asks for; the core features where it asks for nothing. */
  #requirements({ answers, changes }: Choice): Requirement[] {
    const asked = deriveRequirements(answers, this.#facts.rules, changes);
    if (asked.length > 0 || isAsking({ answers, changes })) return asked;
    return this.#settings.core.map((feature) => ({ feature, level: 'must', reasons: [] }));
  }

  #change(target: EventTarget | null): void {
    const { answers, changes } = this.#choice;
    if (target instanceof HTMLSelectElement) {
      const derived = deriveRequirements(answers, this.#facts.rules);
      const shown = this.#requirements(this.#choice).map(({ feature, level }) => [feature, level] as const);
      // What was only assumed becomes the visitor's own with the first change.
      const before = derived.length === 0 ? { ...Object.fromEntries(shown), ...changes } : changes;
      const level = target.value as Level | 'free';
      this.#go({ ...this.#choice, changes: changeLevel(before, derived, target.name, level) });
    } else if (target instanceof HTMLInputElement) {
      const others = this.#shown.filter((id) => id !== target.value);
      const next = target.checked ? [...others, target.value] : others;
      if (next.length > MAX_CANDIDATES) {
        target.checked = false;
        say('status', fillIn(this.#settings.words.script.full, { max: MAX_CANDIDATES }));
      } else this.#go({ ...this.#choice, picked: next });
    }
  }

  #go(choice: Choice): void {
    history.replaceState(null, '', location.pathname + writeSheetQuery(choice, this.#facts.questions));
    this.#show(choice);
  }

  async #show(choice: Choice): Promise<void> {
    this.#choice = choice;
    const { script } = this.#settings.words;
    const requirements = this.#requirements(choice);
    try {
      const shown = choice.picked.length > 0 || !isAsking(choice) ? choice.picked : await this.#readShortlist(choice);
      const providers = await this.#files.readProviders(shown);
      if (choice !== this.#choice) return;
      this.#shown = shown;
      this.#showForm(requirements);
      this.#sheet = makeSheet(this.#facts, providers, requirements);
      this.#fill(requirements);
      const isShortlist = shown !== choice.picked;
      say('status', providers.length === 0 ? script.noCandidates : isShortlist ? script.shortlisted : '');
    } catch {
      if (choice === this.#choice) say('status', script.loadFailed);
    }
  }

  /** The ids of the candidates that the requirements lead to; what finds them is loaded only where nobody is picked. */
  async #readShortlist(choice: Choice): Promise<string[]> {
    const [{ shortlistOf }, file] = await Promise.all([
      import('./shortlist-of.ts'),
      readFile<{ data: ChoosingData }>(this.#settings.shortlistFile),
    ]);
    return shortlistOf(choice, file.data);
  }

  #showForm(requirements: readonly Requirement[]): void {
    const levels = new Map(requirements.map(({ feature, level }) => [feature, level]));
    for (const field of byId<HTMLFormElement>('sheet-form').elements) {
      if (field instanceof HTMLSelectElement) field.value = levels.get(field.name) ?? 'free';
      if (field instanceof HTMLInputElement) field.checked = this.#shown.includes(field.value);
    }
  }

  #fill(requirements: readonly Requirement[]): void {
    const sheet = this.#sheet;
    const texts = this.#texts;
    byId('sheet').classList.toggle('packed', sheet.requirements.length > MANY_REQUIREMENTS);
    put('matrix', renderMatrix(sheet, texts));
    put('costs', renderCosts(sheet, texts));
    put('risks', renderRisks(sheet, texts));
    put('paths', renderPaths(sheet, texts.words));
    put('sources', renderSources(sheet, texts.words));
    for (const part of document.querySelectorAll<HTMLElement>('.filled')) part.hidden = sheet.candidates.length === 0;
    byId('assumed').hidden = isAsking(this.#choice);
    this.#showAnswers();
    this.#showAbout();
    showLetters(sheet, this.#settings);
    byId<HTMLAnchorElement>('to-choose').search = writeSheetQuery(this.#choice, this.#facts.questions);
    byId<HTMLAnchorElement>('to-compare').search = writeComparisonQuery(requirements, this.#shown);
    linkOtherLanguage(location.search);
  }

  #showAnswers(): void {
    const answers = describeAnswers(this.#choice.answers, this.#facts.questions);
    const { script, colon, gaps } = this.#settings.words;
    const given = answers.map((pair) => pair.join(colon)).join(gaps.fact);
    byId('answers').hidden = answers.length === 0;
    put('answers', h('h3', {}, script.answers), h('p', {}, given));
  }

  #showAbout(): void {
    const { script, about, colon } = this.#settings.words;
    put('about', `${fillIn(script.about, about)} ${script.address}${colon}${location.href}`);
  }

  #take(what: string | undefined): void {
    const { script } = this.#settings.words;
    const tell = (text: string) => {
      byId('taken').textContent = text;
    };
    if (what === 'print') window.print();
    if (what === 'xlsx') this.#takeFile().catch(() => tell(script.loadFailed));
    if (what === 'link')
      navigator.clipboard.writeText(location.href).then(
        () => tell(script.copied),
        () => tell(script.copyFailed),
      );
  }

  async #takeFile(): Promise<void> {
    const { writeSheetFile } = await import('./workbook-file.ts');
    const { letters, words } = this.#settings;
    const sheet = this.#sheet;
    const [letter] = letters;
    const file = writeSheetFile(sheet, this.#texts, {
      typed: readTyped(),
      answers: describeAnswers(this.#choice.answers, this.#facts.questions),
      address: location.href,
      enquiries: sheet.candidates.flatMap((candidate) => {
        const enquiry = letter && letterTo(sheet, candidate, letter);
        return enquiry ? [{ service: candidate.provider.name, enquiry }] : [];
      }),
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `sabamori-sheet-${words.about.date}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** Whether a choice asks for anything, or says that it asks for nothing. */
function isAsking({ answers, changes }: Pick<Choice, 'answers' | 'changes'>): boolean {
  return Object.keys(answers).length + Object.keys(changes).length > 0;
}

/** Replaces what an element holds. */
function put(id: string, ...nodes: MarkupNode[]): void {
  byId(id).replaceChildren(...nodes.map(toDom));
}
