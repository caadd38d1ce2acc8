import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Turns text into outlines, so that a picture needs no font of the machine it is made on. */
export interface Typesetter {
  /** How wide a text is at a size, in pixels. */
  measure(text: string, size: number): number;
  /** The outlines of a text that begins at (0, 0) on its base line, as SVG path data in pixels. */
  outline(text: string, size: number): string;
}

/** The weights of BIZ UDP Mincho (SIL Open Font License): the site's headings ask for it by name too. */
const FILES = {
  regular: '400Regular/BIZUDPMincho_400Regular.ttf',
  bold: '700Bold/BIZUDPMincho_700Bold.ttf',
} as const;

/** A typesetter for one weight. Characters that the font does not know come out as its empty box. */
export function makeTypesetter(weight: keyof typeof FILES): Typesetter {
  const { resolve } = createRequire(import.meta.url);
  const font = create(readFileSync(resolve(`@expo-google-fonts/biz-udpmincho/${FILES[weight]}`))) as Font;
  const glyphs = (text: string) => [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const outlineOf = (text: string, size: number) => {
    const scale = size / font.unitsPerEm;
    let x = 0;
    return glyphs(text)
      .map((glyph) => {
        const place = x;
        x += glyph.advanceWidth;
        return writePath(glyph.path.commands, scale, place);
      })
      .join('');
  };
  return {
    measure: (text, size) =>
      (glyphs(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) / font.unitsPerEm,
    outline: keepLast(outlineOf),
  };
}

/** The site's name, the day and the names of rankings stand in most pictures: the last outlines are kept. */
const KEPT_OUTLINES = 50;

function keepLast(outlineOf: Typesetter['outline']): Typesetter['outline'] {
  const kept = new Map<string, string>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const outline = kept.get(key) ?? outlineOf(text, size);
    // Put in anew, so that the first of the map is the one not asked for longest.
    kept.delete(key);
    kept.set(key, outline);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_OUTLINES && oldest !== undefined) kept.delete(oldest);
    return outline;
  };
}

const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Font units count upwards, pixels downwards; a hundredth of a pixel is fine enough. */
function writePath(commands: readonly { command: string; args: number[] }[], scale: number, place: number): string {
  return commands
    .map(({ command, args }) => {
      const numbers = args.map(
        (value, index) => Math.round((index % 2 === 0 ? value + place : -value) * scale * 100) / 100,
      );
      return `${LETTERS[command] ?? ''}${numbers.join(' ')}`;
    })
    .join('');
}
