import type { Mask } from './coverage.ts';

/** A colour as three numbers from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** From the colour below to the colour on it: edges of letters take the steps between. */
export interface Ramp {
  below: Colour;
  above: Colour;
}

/** Steps of a ramp with both ends; more cannot be seen and make the file larger. */
const STEPS = 9;

/** A picture of few colours: each pixel is a place in a palette of ramps. It begins as the first ramp's colour below. */
export class Canvas<Name extends string> {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly palette: Colour[];
  /** Where each ramp begins in the palette. */
  readonly #starts: Record<Name, number>;

  constructor(width: number, height: number, ramps: Record<Name, Ramp>) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    const names = Object.keys(ramps) as Name[];
    this.#starts = Object.fromEntries(names.map((name, index) => [name, index * STEPS])) as Record<Name, number>;
    this.palette = names.flatMap((name) => mix(ramps[name]));
  }

  /** Fills a rectangle within the picture; its sides are rounded to whole pixels. */
  rectangle(x: number, y: number, width: number, height: number, ramp: Name): void {
    const [left, right] = [Math.round(x), Math.round(x + width)];
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      this.pixels.fill(this.#colour(ramp, 1), row * this.width + left, row * this.width + right);
    }
  }

  /** Fills a rectangle with a ramp's steps: how much of a pixel the colour above covers, from 0 to 1. */
  pattern(
    x: number,
    y: number,
    width: number,
    height: number,
    ramp: Name,
    coverageAt: (x: number, y: number) => number,
  ): void {
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      for (let column = Math.round(x); column < Math.round(x + width); column += 1) {
        this.#set(column, row, this.#colour(ramp, coverageAt(column, row)));
      }
    }
  }

  /** Puts a shape with its origin at (x, y), rounded to whole pixels, on the ramp's colour below. */
  shape(mask: Mask, x: number, y: number, ramp: Name): void {
    const left = mask.left + Math.round(x);
    const top = mask.top + Math.round(y);
    for (let row = 0; row < mask.height; row += 1) {
      for (let column = 0; column < mask.width; column += 1) {
        const coverage = mask.coverage[row * mask.width + column] ?? 0;
        if (coverage > 0.5 / (STEPS - 1)) this.#set(left + column, top + row, this.#colour(ramp, coverage));
      }
    }
  }

  #colour(ramp: Name, coverage: number): number {
    return this.#starts[ramp] + Math.round(coverage * (STEPS - 1));
  }

  #set(x: number, y: number, colour: number): void {
    if (x >= 0 && x < this.width && y >= 0 && y < this.height) this.pixels[y * this.width + x] = colour;
  }
}

function mix({ below, above }: Ramp): Colour[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const between = (channel: 0 | 1 | 2) =>
      Math.round(below[channel] + ((above[channel] - below[channel]) * step) / (STEPS - 1));
    return [between(0), between(1), between(2)] as const;
  });
}
