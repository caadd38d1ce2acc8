import type { Locale } from '../i18n/locale.ts';
import { splitPhrases } from '../markdown/phrases.ts';
import { h, type MarkupElement, toHtml } from '../markup/node.ts';
import type { PreviewFacts } from './preview-facts.ts';
import type { Typesetter } from './typesetter.ts';

/** What Open Graph readers ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The light theme's colours (src/styles/tokens.css). */
const COLOURS = {
  paper: '#fbfaf6',
  surface: '#fffefb',
  ink: '#17202e',
  muted: '#565f6d',
  rule: '#17202e',
  accent: '#1f4e79',
};
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
/** Sizes that a title may have; the largest that fits is taken. */
const TITLE_SIZES = [84, 76, 68, 60, 50, 42, 36];
const TITLE_TOP = 120;
/** From one base line to the next, in sizes. */
const LINE = 1.25;
const BAR_HEIGHT = 30;

export interface Typesetters {
  bold: Typesetter;
  regular: Typesetter;
}

/** The picture as SVG in which all text is outlines: site name, title, evidence bars, day. */
export function drawPreview({ title, bars, siteName, date }: PreviewFacts, locale: Locale, type: Typesetters): string {
  const rowHeight = bars.length > 1 ? 88 : 110;
  const firstBar = HEIGHT - 110 - bars.length * rowHeight;
  const { size, lines } = fitTitle(title, locale, type.bold, firstBar - TITLE_TOP - 40);
  return toHtml(
    h(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: String(WIDTH), height: String(HEIGHT) },
      patterns(),
      rect(0, 0, WIDTH, HEIGHT, COLOURS.paper),
      rect(0, 0, WIDTH, 14, COLOURS.accent),
      text(type.bold, siteName, 34, MARGIN, 86, COLOURS.accent),
      ...lines.map((line, index) =>
        text(type.bold, line, size, MARGIN, TITLE_TOP + size * (1 + index * LINE), COLOURS.ink),
      ),
      ...bars.flatMap((bar, index) => drawBar(bar, firstBar + index * rowHeight, type)),
      rect(MARGIN, HEIGHT - 88, INNER, 2, COLOURS.rule),
      text(type.regular, date, 26, MARGIN, HEIGHT - 44, COLOURS.muted),
    ),
  );
}

function drawBar(
  { label, score, figures }: PreviewFacts['bars'][number],
  y: number,
  type: Typesetters,
): MarkupElement[] {
  const figuresWidth = type.bold.measure(figures, 30);
  const width = INNER - 230;
  const part = (value: number) => (width * value) / 100;
  const labelSize = Math.min(26, (26 * INNER) / type.regular.measure(label, 26));
  return [
    text(type.regular, label, labelSize, MARGIN, y, COLOURS.ink),
    rect(MARGIN, y + 16, width, BAR_HEIGHT, COLOURS.surface),
    rect(MARGIN, y + 16, part(score.possible), BAR_HEIGHT, 'url(#possible)'),
    rect(MARGIN, y + 16, part(score.reported), BAR_HEIGHT, 'url(#reported)'),
    rect(MARGIN, y + 16, part(score.proven), BAR_HEIGHT, COLOURS.accent),
    h('path', {
      d: `M${MARGIN} ${y + 16}h${width}v${BAR_HEIGHT}h-${width}z`,
      fill: 'none',
      stroke: COLOURS.rule,
      'stroke-width': '2',
    }),
    text(type.bold, figures, 30, WIDTH - MARGIN - figuresWidth, y + 42, COLOURS.ink),
  ];
}

/** The evidence bar's patterns, as on the pages: reported hatched, possible dotted. */
function patterns(): MarkupElement {
  const tile = (id: string, size: string, ...children: MarkupElement[]) =>
    h('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, ...children);
  return h(
    'defs',
    {},
    tile(
      'reported',
      '10',
      rect(0, 0, 10, 10, COLOURS.surface),
      h('path', { d: 'M-2 2L2 -2M0 10L10 0M8 12L12 8', stroke: COLOURS.accent, 'stroke-width': '3' }),
    ),
    tile('possible', '12', h('circle', { cx: '6', cy: '6', r: '2', fill: COLOURS.muted })),
  );
}

function rect(x: number, y: number, width: number, height: number, fill: string): MarkupElement {
  return h('rect', { x: String(x), y: String(y), width: String(width), height: String(height), fill });
}

function text(type: Typesetter, words: string, size: number, x: number, y: number, fill: string): MarkupElement {
  return h('path', { transform: `translate(${x} ${y})`, d: type.outline(words, size), fill });
}

/** The largest size at which a title fits the room above the bars, broken between phrases (Japanese) or words. */
function fitTitle(title: string, locale: Locale, type: Typesetter, room: number): { size: number; lines: string[] } {
  const pieces = locale === 'ja' ? splitPhrases(title) : title.split(/(?<= )/);
  const sizes = TITLE_SIZES.map((size) => ({ size, lines: breakLines(pieces, (line) => type.measure(line, size)) }));
  const fits = ({ size, lines }: { size: number; lines: string[] }) =>
    size * (1 + (lines.length - 1) * LINE) <= room && lines.every((line) => type.measure(line, size) <= INNER);
  return sizes.find(fits) ?? { size: TITLE_SIZES.at(-1) ?? 0, lines: sizes.at(-1)?.lines ?? [] };
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
