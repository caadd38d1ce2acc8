import { BOUNCE_VERDICTS, type OwnNames } from '../../bounce/judging/verdict.ts';
import { LARGEST_SOURCE } from '../../bounce/limits.ts';
import { fill } from '../../i18n/fill.ts';
import type { BounceKit } from '../../markup/bounce-words.ts';
import { byId } from '../dom.ts';
import { BounceReader } from './reader.ts';
import { type Item, makeResults } from './results.ts';

/** Something to judge, before it is read. */
interface Input {
  name: string;
  size: number;
  read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Brings the triage to life; without it the page explains, and judges nothing. */
export async function startTriage(): Promise<void> {
  const form = byId<HTMLFormElement>('triage');
  const reader = new BounceReader();
  const { default: kit } = (await import(/* @vite-ignore */ form.dataset.kit ?? '')) as { default: BounceKit };
  new Triage(form, kit, reader).start();
}

class Triage {
  readonly #source = byId<HTMLTextAreaElement>('mail-source');
  readonly #chooser = byId<HTMLInputElement>('mail-files');
  readonly #result = byId('result');
  readonly #status = byId('triage-status');
  #files: readonly File[] = [];
  #turn = 0;

  readonly #form: HTMLFormElement;
  readonly #kit: BounceKit;
  readonly #reader: BounceReader;

  constructor(form: HTMLFormElement, kit: BounceKit, reader: BounceReader) {
    this.#form = form;
    this.#kit = kit;
    this.#reader = reader;
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#judge(this.#inputs());
    });
    this.#chooser.addEventListener('change', () => this.#choose([...(this.#chooser.files ?? [])]));
    this.#form.addEventListener('reset', () => this.#clear());
    this.#takeDrops();
    this.#offerExamples();
    byId('print').addEventListener('click', () => window.print());
    for (const button of this.#form.querySelectorAll('button')) button.disabled = false;
  }

  #takeDrops(): void {
    const zone = byId('drop');
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('over'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('over');
      this.#choose([...(event.dataTransfer?.files ?? [])]);
    });
  }

  #offerExamples(): void {
    for (const button of this.#form.querySelectorAll<HTMLButtonElement>('[data-example]')) {
      button.addEventListener('click', () => {
        const verdict = BOUNCE_VERDICTS.find((one) => one === button.dataset.example) ?? 'cannot-tell';
        this.#form.reset();
        this.#source.value = this.#kit.examples[verdict];
        const name = fill(this.#kit.script.exampleOf, { verdict: button.textContent?.trim() ?? '' });
        void this.#judge([{ ...this.#pasted(), name }]);
      });
    }
  }

  #choose(files: readonly File[]): void {
    this.#files = files;
    const names = files.map(({ name }) => name).join(', ');
    this.#say(files.length > 0 ? fill(this.#kit.script.chosen, { count: files.length, names }) : '');
  }

  #clear(): void {
    this.#turn += 1;
    this.#files = [];
    this.#say('');
    this.#show([], []);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #pasted(): Input {
    const bytes = new TextEncoder().encode(this.#source.value);
    return { name: this.#kit.script.pasted, size: bytes.length, read: async () => bytes };
  }

  #inputs(): Input[] {
    const files = this.#files.map((file) => ({
      name: file.name,
      size: file.size,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    return this.#source.value.trim() === '' ? files : [this.#pasted(), ...files];
  }

  /** What the visitor calls their own. */
  #names(): OwnNames {
    const own = byId<HTMLInputElement>('own-names')
      .value.split(/[\s,、，;]+/)
      .filter((name) => name !== '');
    return { ownDomains: own, ownHosts: own.filter((name) => !name.includes('@')) };
  }

  async #judge(inputs: readonly Input[]): Promise<void> {
    const { script } = this.#kit;
    this.#turn += 1;
    const turn = this.#turn;
    if (inputs.length === 0) {
      this.#show([], []);
      this.#say(script.nothing);
      this.#source.focus();
      return;
    }
    const items: Item[] = [];
    const notes: string[] = [];
    for (const [at, input] of inputs.entries()) {
      this.#say(`${script.working} ${at + 1}/${inputs.length}`);
      const read = await this.#read(input);
      if (turn !== this.#turn) return;
      items.push(...read.items);
      if (read.left > 0) notes.push(fill(script.left, { file: input.name, left: read.left }));
    }
    this.#say(script.done);
    this.#show(items, notes);
    byId('result-title').focus();
    byId('result-title').scrollIntoView();
  }

  /** One file as what is to be shown of it; a failure is a sentence, and the other files are judged all the same. */
  async #read({ name, size, read }: Input): Promise<{ items: Item[]; left: number }> {
    const { script } = this.#kit;
    const fail = (failure: string) => ({ items: [{ name, read: { failure } }], left: 0 });
    if (size > LARGEST_SOURCE) return fail(script.tooLarge);
    const bytes = await read().catch(() => null);
    if (bytes === null) return fail(script.broken);
    const reading = await this.#reader.read(bytes, this.#names());
    if (typeof reading === 'string') return fail(script[reading]);
    const { mails, left } = reading;
    const nameOf = (at: number) => (mails.length > 1 ? fill(script.mailOf, { file: name, number: at + 1 }) : name);
    return { items: mails.map((mail, at) => ({ name: nameOf(at), read: mail })), left };
  }

  #show(items: readonly Item[], notes: readonly string[]): void {
    this.#result.hidden = items.length === 0;
    byId('reports').replaceChildren(
      ...(items.length === 0 ? [] : makeResults(items, notes, this.#kit, byId<HTMLSelectElement>('own-service').value)),
    );
    for (const mark of document.querySelectorAll<HTMLElement>('.mail-source mark:first-of-type')) scrollToMark(mark);
  }
}

/** Brings the first decisive line into its frame, a few lines below the frame's upper edge. */
function scrollToMark(mark: HTMLElement): void {
  const frame = mark.closest<HTMLElement>('.mail-source');
  if (frame) frame.scrollTop = mark.offsetTop - 60;
}
