import { fill } from '../../i18n/fill.ts';
import {
  bitsOfLetters,
  bitsOfWords,
  drawLetters,
  drawWords,
  GROUP_LENGTH,
  type RandomNumber,
} from '../../password/draw-phrase.ts';
import { sayCount } from '../../password/say-quantity.ts';
import type { WORD_LISTS } from '../../password/word-lists.ts';
import { byId } from '../dom.ts';
import type { PasswordSettings } from './settings.ts';

type WordLists = typeof WORD_LISTS;

/** Words, or groups of letters, to choose from; the second is chosen at first. */
const SIZES = { words: [5, 6, 7, 8], letters: [2, 3, 4, 5, 6] } as const;
const FIRST_SIZE = 1;

/** Makes passwords on request; `check` hands one to the field above. */
export async function startMaking(settings: PasswordSettings, check: (password: string) => void): Promise<void> {
  const { texts, quantities } = settings;
  const kind = byId<HTMLSelectElement>('make-kind');
  const size = byId<HTMLSelectElement>('make-size');
  const made = byId<HTMLInputElement>('made');
  const about = byId('made-about');
  // Loaded at once, so that nothing need be fetched later.
  const { WORD_LISTS: lists } = await import('../../password/word-lists.ts');

  function listSizes(): void {
    const isLetters = kind.value === 'letters';
    const options = (isLetters ? SIZES.letters : SIZES.words).map((count, index) => {
      const text = isLetters ? fill(texts.sizeOfLetters, { count: count * GROUP_LENGTH }) : texts.sizeOfWords;
      return new Option(fill(text, { count }), String(count), false, index === FIRST_SIZE);
    });
    size.replaceChildren(...options);
  }

  function make(): void {
    const { phrase, bits } = drawKind(kind.value as keyof WordLists | 'letters', Number(size.value), lists);
    made.value = phrase;
    about.textContent = fill(texts.bits, {
      length: phrase.length,
      bits: Number(bits.toFixed(1)),
      count: sayCount(2 ** bits, quantities),
    });
    byId('made-status').textContent = '';
    byId('make-result').hidden = false;
  }

  kind.addEventListener('change', () => {
    listSizes();
    make();
  });
  size.addEventListener('change', make);
  byId('make').addEventListener('click', make);
  byId('copy-made').addEventListener('click', async () => {
    const isCopied = await copyText(made);
    byId('made-status').textContent = isCopied ? texts.copied : texts.notCopied;
  });
  byId('check-made').addEventListener('click', () => check(made.value));
  addEventListener('pagehide', () => {
    made.value = '';
    byId('make-result').hidden = true;
  });
  listSizes();
  byId<HTMLButtonElement>('make').disabled = false;
}

function drawKind(kind: keyof WordLists | 'letters', size: number, lists: WordLists): { phrase: string; bits: number } {
  if (kind === 'letters') return { phrase: drawLetters(size, secureNumber), bits: bitsOfLetters(size) };
  return { phrase: drawWords(lists[kind], size, secureNumber), bits: bitsOfWords(lists[kind].length, size) };
}

const secureNumber: RandomNumber = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Copies a field's text; where the browser refuses, it is left selected. */
async function copyText(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
