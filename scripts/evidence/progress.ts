/** A bar on one line of a terminal; silent where the output goes to a file. */
export class Progress {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  #done = 0;

  constructor(total: number, stream: NodeJS.WriteStream) {
    this.#total = total;
    this.#stream = stream;
  }

  advance(address: string): void {
    this.#done += 1;
    if (!this.#stream.isTTY) return;
    const width = 24;
    const filled = Math.round((this.#done / this.#total) * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${this.#done}/${this.#total} `;
    this.#stream.write(`\r\x1b[K${bar}${address.slice(0, Math.max(0, this.#stream.columns - bar.length - 1))}`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }
}
