import { fill } from '../../i18n/fill.ts';
import type { RankingSettings } from '../../i18n/own-weights-words.ts';
import { leadingTexts, type RankingView } from '../../i18n/ranking-texts.ts';
import { rankByWeights } from '../../ranking/rank-by-weights.ts';
import { areWeights } from '../../ranking/score-rows.ts';
import { byId, linkOtherLanguage, readFile } from '../dom.ts';
import { textIn, write } from './entry.ts';
import { Ledger } from './ledger.ts';
import { readAddress, writeAddress } from './weights-address.ts';
import { WeightsForm } from './weights-form.ts';

/** Lets the visitor weigh a ranking anew. The page is complete without this, by the editor's weights. */
export async function startOwnWeights(): Promise<void> {
  const notice = byId('own');
  try {
    const settings = await readFile<RankingSettings>('own-weights.json');
    new OwnWeights(settings).start();
  } catch {
    notice.hidden = false;
    notice.textContent = notice.dataset.failed ?? '';
  }
}

class OwnWeights {
  readonly #settings: RankingSettings;
  readonly #ledger: Ledger;
  readonly #form: WeightsForm;
  #weights: readonly number[];
  #view: RankingView | undefined;

  constructor(settings: RankingSettings) {
    this.#settings = settings;
    this.#ledger = new Ledger(settings);
    this.#form = new WeightsForm(settings.matrix, settings.words.script.noNumber);
    this.#weights = settings.matrix.weights;
  }

  start(): void {
    const { form } = this.#form;
    form.addEventListener('input', ({ target }) => {
      const weights = this.#form.read(target, this.#weights);
      if (weights) this.#show(weights, target);
    });
    form.addEventListener('change', () => this.#commit(this.#weights));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#form.forgive();
      this.#commit(this.#settings.matrix.weights);
    });
    byId('list').addEventListener('click', (event) => this.#tryChange(event.target as HTMLElement));
    // "toggle" does not bubble.
    byId('list').addEventListener('toggle', () => this.#view && this.#ledger.showBreakdowns(this.#view), true);
    window.addEventListener('beforeprint', () => this.#view && this.#ledger.showBreakdowns(this.#view, 'details'));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #isOwn(): boolean {
    return this.#weights.some((weight, column) => weight !== this.#settings.matrix.weights[column]);
  }

  #readAddress(): void {
    const { weights, ignored } = readAddress(location.search, this.#settings.matrix);
    const { script } = this.#settings.words;
    const notice = byId('ignored');
    notice.hidden = ignored.length === 0;
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = script.dismiss;
    dismiss.onclick = () => {
      notice.hidden = true;
    };
    notice.replaceChildren(fill(script.ignored, { list: ignored.join(', ') }), ' ', dismiss);
    this.#form.forgive();
    this.#linkOtherLanguage(weights);
    this.#show(weights);
    this.#announce();
  }

  #tryChange({ dataset, parentElement }: HTMLElement): void {
    if (!dataset.to) return;
    parentElement?.closest('details')?.querySelector('summary')?.focus();
    this.#commit(this.#weights.with(Number(dataset.column), Number(dataset.to)));
  }

  /** A change that is complete: it gets an address of its own, so that going back undoes it. */
  #commit(weights: readonly number[]): void {
    const address = this.#linkOtherLanguage(weights);
    const target = `${location.pathname}${address && `?${address}`}`;
    if (target !== location.pathname + location.search) history.pushState(null, '', target);
    this.#show(weights);
    this.#announce();
  }

  /** Lets the page in the other language begin with the same weights; returns their address. */
  #linkOtherLanguage(weights: readonly number[]): string {
    const address = writeAddress(weights, this.#settings.matrix);
    linkOtherLanguage(address);
    return address;
  }

  /** Ranks by weights and shows it; called with every step of a slider. */
  #show(weights: readonly number[], typing?: EventTarget | null): void {
    this.#weights = weights;
    const { matrix, words } = this.#settings;
    const isOwn = this.#isOwn;
    const canRank = areWeights(weights);
    const couldRank = this.#view !== undefined;
    byId('list').hidden = !canRank;
    byId('unranked-section').hidden = !canRank;
    this.#form.show(weights, isOwn, typing);
    if (!canRank) {
      this.#view = undefined;
      this.#lead(words.script.noWeight);
      this.#announce();
      return;
    }
    const view = { matrix, weights, result: rankByWeights(matrix, weights), names: this.#ledger.names, words };
    this.#view = view;
    this.#ledger.show(view, isOwn);
    this.#lead(...(view.result.ranked.length > 0 ? leadingTexts(view) : [words.script.nobody]));
    if (!couldRank) this.#announce();
    // What stands in opened breakdowns may come after the order is painted.
    requestAnimationFrame(() => setTimeout(() => view === this.#view && this.#ledger.showBreakdowns(view)));
  }

  /** Fills the lines beside the sliders: always the same number, so that no slider moves under the hand. */
  #lead(...lines: string[]): void {
    for (const [index, line] of [...byId('leading').children].entries()) write(textIn(line), lines[index] ?? '');
  }

  /** Says whose weights hold, once a change is complete: not at every step of a slider. */
  #announce(): void {
    const { script } = this.#settings.words;
    const notice = byId('own');
    notice.hidden = !this.#isOwn;
    notice.textContent = !this.#view
      ? script.noWeight
      : this.#view.result.ranked.length === 0
        ? script.nobody
        : script.own;
  }
}
