import type { Locale } from '../i18n/locale.ts';
import { splitPhrases } from '../markdown/phrases.ts';
import { Canvas, type Colour, type Ramp } from './canvas.ts';
import type { PreviewFacts } from './preview-facts.ts';
import type { Typesetter } from './typesetter.ts';

/** What Open Graph readers ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

// The light theme's colours (src/styles/tokens.css).
const PAPER: Colour = [0xfb, 0xfa, 0xf6];
const SURFACE: Colour = [0xff, 0xfe, 0xfb];
const INK: Colour = [0x17, 0x20, 0x2e];
const MUTED: Colour = [0x56, 0x5f, 0x6d];
const ACCENT: Colour = [0x1f, 0x4e, 0x79];
/** Each colour with what it stands on; the evidence bar's patterns stand on the bar. */
const RAMPS = {
  ink: { below: PAPER, above: INK },
  accent: { below: PAPER, above: ACCENT },
  muted: { below: PAPER, above: MUTED },
  hatching: { below: SURFACE, above: ACCENT },
  dots: { below: SURFACE, above: MUTED },
} satisfies Record<string, Ramp>;
type Drawing = Canvas<keyof typeof RAMPS>;

const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const SMALLEST_TITLE = 36;
/** Sizes that a title may have; the largest that fits is taken. */
const TITLE_SIZES = [84, 76, 68, 60, 50, 42, SMALLEST_TITLE];
const TITLE_TOP = 120;
/** From one base line to the next, in sizes. */
const LINE = 1.25;
const BAR_HEIGHT = 30;
/** The width of the line around a bar. */
const STROKE = 2;

export interface Typesetters {
  bold: Typesetter;
  regular: Typesetter;
}

/** The picture: site name, title, evidence bars, day. */
export function drawPreview({ title, bars, siteName, date }: PreviewFacts, locale: Locale, type: Typesetters): Drawing {
  const drawing: Drawing = new Canvas(WIDTH, HEIGHT, RAMPS);
  const rowHeight = bars.length > 1 ? 88 : 110;
  const firstBar = HEIGHT - 110 - bars.length * rowHeight;
  drawing.rectangle(0, 0, WIDTH, 14, 'accent');
  drawing.shape(type.bold.cover(siteName, 34), MARGIN, 86, 'accent');
  const { size, lines } = fitTitle(title, locale, type.bold, firstBar - TITLE_TOP - 40);
  lines.forEach((line, index) => {
    drawing.shape(type.bold.cover(line, size), MARGIN, TITLE_TOP + size * (1 + index * LINE), 'ink');
  });
  bars.forEach((bar, index) => {
    drawBar(drawing, bar, firstBar + index * rowHeight, type);
  });
  drawing.rectangle(MARGIN, HEIGHT - 88, INNER, 2, 'ink');
  drawing.shape(type.regular.cover(date, 26), MARGIN, HEIGHT - 44, 'muted');
  return drawing;
}

function drawBar(
  drawing: Drawing,
  { label, score, figures }: PreviewFacts['bars'][number],
  y: number,
  type: Typesetters,
): void {
  const top = y + 16;
  const width = INNER - 230;
  const part = (value: number) => (width * value) / 100;
  const labelSize = Math.min(26, (26 * INNER) / type.regular.measure(label, 26));
  drawing.shape(type.regular.cover(label, labelSize), MARGIN, y, 'ink');
  drawing.rectangle(MARGIN - STROKE / 2, top - STROKE / 2, width + STROKE, BAR_HEIGHT + STROKE, 'ink');
  const inside = (value: number) => Math.max(0, Math.min(part(value), width - STROKE / 2) - STROKE / 2);
  const left = MARGIN + STROKE / 2;
  const room = [top + STROKE / 2, BAR_HEIGHT - STROKE] as const;
  drawing.pattern(left, room[0], inside(100), room[1], 'dots', () => 0);
  drawing.pattern(left, room[0], inside(score.possible), room[1], 'dots', dotAt);
  drawing.pattern(left, room[0], inside(score.reported), room[1], 'hatching', hatchAt);
  drawing.rectangle(left, room[0], inside(score.proven), room[1], 'accent');
  const figuresLeft = WIDTH - MARGIN - type.bold.measure(figures, 30);
  drawing.shape(type.bold.cover(figures, 30), figuresLeft, y + 42, 'ink');
}

/** Reported, as on the pages: lines of 3 pixels that rise to the right, 10 pixels apart. */
function hatchAt(x: number, y: number): number {
  const along = (x + y + 1) % 10;
  return covered(1.5, Math.min(along, 10 - along) / Math.SQRT2);
}

/** Possible, as on the pages: dots of 4 pixels, 12 pixels apart. */
function dotAt(x: number, y: number): number {
  return covered(2, Math.hypot((x % 12) + 0.5 - 6, (y % 12) + 0.5 - 6));
}

/** The share of a pixel that is covered by a shape whose edge lies at a distance from the shape's middle. */
function covered(edge: number, distance: number): number {
  return Math.min(1, Math.max(0, edge + 0.5 - distance));
}

/** The largest size at which a title fits the room above the bars, broken between phrases (Japanese) or words. */
function fitTitle(title: string, locale: Locale, type: Typesetter, room: number): { size: number; lines: string[] } {
  const pieces = locale === 'ja' ? splitPhrases(title) : title.split(/(?<= )/);
  const linesAt = (size: number) => breakLines(pieces, (line) => type.measure(line, size));
  const fits = (size: number) => {
    const lines = linesAt(size);
    return size * (1 + (lines.length - 1) * LINE) <= room && lines.every((line) => type.measure(line, size) <= INNER);
  };
  const size = TITLE_SIZES.find(fits) ?? SMALLEST_TITLE;
  return { size, lines: linesAt(size) };
}

function breakLines(pieces: readonly string[], measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(longer.trimEnd()) <= INNER) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
