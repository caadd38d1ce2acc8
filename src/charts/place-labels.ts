/** A dot in a picture whose width is not known until it is shown. */
export interface Anchor {
  /** From 0 (left edge) to 1 (right edge). */
  x: number;
  /** Pixels from the top. */
  y: number;
}

/** Where the middle of a label stands, in pixels from its dot. */
export interface LabelOffset {
  dx: number;
  dy: number;
}

/** Pixels; `width` is the narrowest the picture is ever shown. */
export interface LabelSpace {
  width: number;
  height: number;
  label: { width: number; height: number };
  /** The diameter of a dot; at most the height of a label. */
  dot: number;
}

interface Box extends LabelOffset {
  anchor: Anchor;
  width: number;
  height: number;
}

/**
 * Finds a place for one label beside each dot so that no label covers another label or another dot, at the narrowest
 * width and at every wider one. Places inside the picture are taken first; where none is free, one above or below it.
 * Labels are placed in the order given, so the same dots always give the same picture.
 */
export function placeLabels(anchors: readonly Anchor[], space: LabelSpace): LabelOffset[] {
  const dots = anchors.map((anchor): Box => ({ anchor, dx: 0, dy: 0, width: space.dot, height: space.dot }));
  const placed: Box[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const obstacles = [...placed, ...dots.filter((_dot, other) => other !== index)];
    const free = candidates(anchors.length, space)
      .map((offset): Box => ({ anchor, ...offset, ...space.label }))
      .filter((box) => obstacles.every((other) => isClear(box, other, space.width)));
    // Far enough below there is always a free place: each obstacle bars at most two steps of the way.
    placed.push(free.find((box) => isInside(box, space)) ?? (free[0] as Box));
  }
  return placed.map(({ dx, dy }) => ({ dx, dy }));
}

/** Offsets to try, nearest first: below, right, left, above, then the same lower down and higher up. */
function candidates(count: number, { label, dot }: LabelSpace): LabelOffset[] {
  const side = (label.width + dot) / 2;
  const over = (label.height + dot) / 2;
  const rings = Array.from({ length: 4 * count + 2 }, (_none, ring) => ring * label.height);
  return rings.flatMap((away) => [
    { dx: 0, dy: over + away },
    { dx: side, dy: away },
    { dx: -side, dy: away },
    { dx: side, dy: -away },
    { dx: -side, dy: -away },
    { dx: 0, dy: -over - away },
  ]);
}

/**
 * Whether two boxes stay apart however wide the picture is: they lie at different heights, or side by side in the order
 * of their dots, which only move further apart.
 */
function isClear(a: Box, b: Box, narrowest: number): boolean {
  if (Math.abs(a.anchor.y + a.dy - b.anchor.y - b.dy) >= (a.height + b.height) / 2) return true;
  const inOrder = a.anchor.x < b.anchor.x || (a.anchor.x === b.anchor.x && a.dx <= b.dx);
  const [left, right] = inOrder ? [a, b] : [b, a];
  const between = (right.anchor.x - left.anchor.x) * narrowest + right.dx - left.dx;
  return between >= (a.width + b.width) / 2;
}

function isInside({ anchor, dx, dy, width, height }: Box, space: LabelSpace): boolean {
  const x = anchor.x * space.width + dx;
  const y = anchor.y + dy;
  return x >= width / 2 && x <= space.width - width / 2 && y >= height / 2 && y <= space.height - height / 2;
}
