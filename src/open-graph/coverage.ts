/** A point of an outline in pixels; y counts downwards. */
export type Point = readonly [x: number, y: number];

/** A closed outline as the corners of a polygon. */
export type Polygon = readonly Point[];

/** How much of each pixel a shape covers. */
export interface Mask {
  /** Where its first pixel lies. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 to 1, row by row. */
  coverage: Float32Array;
}

/**
 * What polygons cover, exactly to the edge's part of a pixel; holes run the other way round. Each edge adds the change of
 * covered area to the pixels it crosses, and summing up a row gives the coverage (the method of the font-rs library).
 */
export function coverPolygons(polygons: readonly Polygon[]): Mask {
  const points = polygons.flat();
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Float32Array() };
  const left = Math.floor(points.reduce((least, [x]) => Math.min(least, x), Infinity));
  const top = Math.floor(points.reduce((least, [, y]) => Math.min(least, y), Infinity));
  // An edge on the last pixel also changes the one after it.
  const width = Math.ceil(points.reduce((most, [x]) => Math.max(most, x), -Infinity)) - left + 2;
  const height = Math.ceil(points.reduce((most, [, y]) => Math.max(most, y), -Infinity)) - top;
  const changes = new Float32Array(width * height);
  for (const polygon of polygons) {
    polygon.forEach(([x, y], index) => {
      const [endX, endY] = polygon[(index + 1) % polygon.length] ?? [x, y];
      addEdge(changes, width, x - left, y - top, endX - left, endY - top);
    });
  }
  return { left, top, width, height, coverage: sumRows(changes, width) };
}

function sumRows(changes: Float32Array, width: number): Float32Array {
  let sum = 0;
  return changes.map((change, index) => {
    sum = (index % width === 0 ? 0 : sum) + change;
    return Math.min(1, Math.abs(sum));
  });
}

function addEdge(changes: Float32Array, width: number, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const down = fromY < toY;
  const [startX, startY, endX, endY] = down ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  // By shares of the edge, which stay within it however flat it is.
  const xAt = (y: number) => startX + (endX - startX) * ((y - startY) / (endY - startY));
  for (let row = Math.floor(startY); row < endY; row += 1) {
    const [top, bottom] = [Math.max(row, startY), Math.min(row + 1, endY)];
    const [x, next] = [xAt(top), xAt(bottom)];
    const part = bottom - top;
    addRow(changes, row * width, Math.min(x, next), Math.max(x, next), down ? part : -part);
  }
}

/** One row of an edge that runs from x `start` to `end` and covers `area` of all pixels to its right. */
function addRow(changes: Float32Array, row: number, start: number, end: number, area: number): void {
  const first = Math.floor(start);
  const last = Math.max(first, Math.ceil(end) - 1);
  let covered = 0;
  for (let pixel = first; pixel <= last; pixel += 1) {
    const sum = area * coveredUpTo(pixel + 1, start, end);
    changes[row + pixel] = (changes[row + pixel] ?? 0) + sum - covered;
    covered = sum;
  }
  changes[row + last + 1] = (changes[row + last + 1] ?? 0) + area - covered;
}

/** The share of the pixel that ends at `right` which lies right of an edge from `start` to `end`. */
function coveredUpTo(right: number, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return right - start;
  // The integral, over the pixel, of the share of the edge's height that lies left of a place.
  const integral = (place: number) => {
    const within = Math.min(Math.max(place - start, 0), length);
    return (within * within) / (2 * length) + Math.max(0, place - end);
  };
  return integral(right) - integral(right - 1);
}
