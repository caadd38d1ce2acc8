import type { ProviderFacts, SheetFacts } from '../../sheet/facts.ts';
import { readFile } from '../dom.ts';

/** The files that sheets are made from; each is asked for once. */
export class SheetFiles {
  readonly #base: string;
  readonly #providers = new Map<string, Promise<ProviderFacts>>();

  constructor(base: string) {
    this.#base = base;
  }

  readFacts(): Promise<SheetFacts> {
    return readFile(`${this.#base}facts.json`);
  }

  /** The candidates in the order given; throws where one cannot be had, and asks for it anew the next time. */
  readProviders(ids: readonly string[]): Promise<ProviderFacts[]> {
    return Promise.all(
      ids.map((id) => {
        const reading = this.#providers.get(id) ?? readFile<ProviderFacts>(`${this.#base}providers/${id}.json`);
        this.#providers.set(id, reading);
        reading.catch(() => this.#providers.delete(id));
        return reading;
      }),
    );
  }
}
