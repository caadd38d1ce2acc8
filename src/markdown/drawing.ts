/** One shape of a drawing, as an SVG element; colours come from classes. */
export interface Shape {
  tagName: 'rect' | 'line' | 'path' | 'circle' | 'text';
  properties: Record<string, string | number>;
  /** The words of a text. */
  text?: string;
}

/** A picture made of shapes; sizes are SVG user units, 1 of them about a CSS pixel on a phone. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}
