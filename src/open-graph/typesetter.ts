import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';
import { coverPolygons, type Mask, type Point, type Polygon } from './coverage.ts';

/** Turns text into shapes, so that a picture needs no font of the machine it is made on. */
export interface Typesetter {
  /** How wide a text is at a size, in pixels. */
  measure(text: string, size: number): number;
  /** The shape of a text that begins at (0, 0) on its base line. */
  cover(text: string, size: number): Mask;
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
  const known = new Map<string, Glyph>();
  const glyphOf = (character: string) => {
    const glyph = known.get(character) ?? font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    known.set(character, glyph);
    return glyph;
  };
  const glyphs = (text: string) => [...text].map(glyphOf);
  const coverText = (text: string, size: number) => {
    const scale = size / font.unitsPerEm;
    let place = 0;
    const polygons = glyphs(text).flatMap((glyph) => {
      const x = place;
      place += glyph.advanceWidth;
      return flatten(glyph.path.commands, ([left, up]) => [(left + x) * scale, -up * scale]);
    });
    return coverPolygons(polygons);
  };
  return {
    measure: (text, size) =>
      (glyphs(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) / font.unitsPerEm,
    cover: keepLast(coverText),
  };
}

/** The site's name, the day and the names of rankings stand in most pictures: the last shapes are kept. */
const KEPT_SHAPES = 50;

function keepLast(coverText: Typesetter['cover']): Typesetter['cover'] {
  const kept = new Map<string, Mask>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const mask = kept.get(key) ?? coverText(text, size);
    // Put in anew, so that the first of the map is the one not asked for longest.
    kept.delete(key);
    kept.set(key, mask);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_SHAPES && oldest !== undefined) kept.delete(oldest);
    return mask;
  };
}

/** The outlines of a glyph as polygons, with curves cut into straight pieces. */
function flatten(commands: Glyph['path']['commands'], toPixels: (point: Point) => Point): Polygon[] {
  const polygons: Point[][] = [];
  for (const { command, args } of commands) {
    const polygon = polygons.at(-1) ?? [];
    const points = args.flatMap((x, index) => (index % 2 === 0 ? [toPixels([x, args[index + 1] ?? 0])] : []));
    const [first, second] = points;
    if (command === 'moveTo' && first) polygons.push([first]);
    else if (command === 'quadraticCurveTo' && first && second)
      polygon.push(...cutCurve(polygon.at(-1), first, second));
    else if (command === 'lineTo' && first) polygon.push(first);
    // A font with curves of another kind would come out wrong without a word.
    else if (command !== 'closePath') throw new Error(`the font has an outline of the kind ${command}`);
  }
  return polygons;
}

/** How far a straight piece may lie beside its curve, in pixels. */
const TOLERANCE = 0.1;

function cutCurve(from: Point = [0, 0], control: Point, to: Point): Point[] {
  const bend = Math.hypot(from[0] - 2 * control[0] + to[0], from[1] - 2 * control[1] + to[1]);
  const pieces = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE))));
  return Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    return [at(0), at(1)] as const;
  });
}
