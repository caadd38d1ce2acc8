/** What came before a line, as far as its indentation depends on it. */
interface Before {
  /** The column (from 0) of the key or of what follows the dash. */
  column: number;
  /** Whether its value is still to come on the lines below. */
  isOpen: boolean;
}

interface Level {
  indent: number;
  isList: boolean;
}

/** Follows the indentation of block YAML from line to line. */
export class BlockLevels {
  #levels: Level[] = [];
  #before: Before = { column: -1, isOpen: true };

  /** Whether a line so far in goes on with the text of the line above. */
  isContinuation(indent: number): boolean {
    return !this.#before.isOpen && indent > this.#before.column;
  }

  /** Whether a line so far in may be the value of the key above. */
  mayBeValue(indent: number): boolean {
    return this.#before.isOpen && indent > this.#before.column;
  }

  /** Takes a key or a list item at an indentation; false where it lines up with nothing above. */
  place(indent: number, isList: boolean): boolean {
    // A list may also stand at the indentation of its key.
    const opens = this.mayBeValue(indent) || (isList && this.#before.isOpen && indent === this.#before.column);
    if (opens) {
      this.#levels.push({ indent, isList });
      return true;
    }
    const open = this.#levels.findLastIndex((level) => level.indent === indent && level.isList === isList);
    if (open < 0) return false;
    this.#levels.length = open + 1;
    return true;
  }

  /** Notes the key or dash that was taken last. */
  note(before: Before): void {
    this.#before = before;
  }

  /** Notes that the value of the key or dash above has come. */
  close(): void {
    this.#before = { ...this.#before, isOpen: false };
  }
}
