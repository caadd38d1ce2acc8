import type { Locale } from '../i18n/locale.ts';
import { BADGE } from '../i18n/messages/badge.ts';
import type { Tone } from '../i18n/verdict-words.ts';
import { h, toHtml } from '../markup/node.ts';
import type { BadgeFacts } from './badge-facts.ts';

/** The light theme's colours (src/styles/tokens.css): a badge stands on other sites, whose theme is not known. */
const PAPER = '#fffefb';
const INK = '#17202e';
const RULE = '#17202e';
const MUTED = '#565f6d';
const TONES: Record<Tone, string> = { good: '#11643f', partly: '#825400', none: '#a3261a', unknown: '#5f6773' };

const HEIGHT = 28;
const SIZE = 13;
const PADDING = 10;

/** One badge as an SVG image: whose verdict, the verdict in words, the day. It needs no script, font or style sheet. */
export function writeBadge({ name, mark, tone, words, readOn }: BadgeFacts, locale: Locale): string {
  const date = readOn ? BADGE.readOn(readOn)[locale] : BADGE.noClaims[locale];
  const parts = [
    { text: name, fill: INK, weight: '700' },
    { text: mark ? `${mark} ${words}` : words, fill: TONES[tone], weight: '700' },
    { text: date, fill: MUTED, weight: '400' },
  ].map((part) => ({ ...part, length: textLength(part.text) }));
  const width = parts.reduce((sum, { length }) => sum + length + 2 * PADDING, 0);
  const label = parts.map(({ text }) => text).join(' – ');
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { length }) => sum + length + 2 * PADDING, 0),
  );
  return `${toHtml(
    h(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: String(width),
        height: String(HEIGHT),
        viewBox: `0 0 ${width} ${HEIGHT}`,
        role: 'img',
        'aria-label': label,
        'xml:lang': locale,
        'font-family': 'sans-serif',
        'font-size': String(SIZE),
      },
      h('title', {}, label),
      h('rect', {
        ...{ x: '0.5', y: '0.5', width: String(width - 1), height: String(HEIGHT - 1) },
        ...{ fill: PAPER, stroke: RULE },
      }),
      ...parts.flatMap(({ text, fill, weight, length }, index) => {
        const x = starts[index] ?? 0;
        return [
          index > 0 && h('path', { d: `M${x + 0.5} 5v${HEIGHT - 10}`, stroke: '#d9d4c7' }),
          // The reader's font is not known: the text is fitted into the room that was kept for it.
          h(
            'text',
            {
              x: String(x + PADDING),
              y: '18.5',
              fill,
              'font-weight': weight,
              textLength: String(length),
              lengthAdjust: 'spacingAndGlyphs',
            },
            text,
          ),
        ];
      }),
    ),
  )}\n`;
}

/** About how wide a text is in a sans-serif font, in whole pixels: full-width characters 1 em, others 0.56 em. */
function textLength(text: string): number {
  const ems = [...text].reduce((sum, character) => sum + (/[\u2000-\uffef]/.test(character) ? 1 : 0.56), 0);
  return Math.ceil(ems * SIZE);
}
