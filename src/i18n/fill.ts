/** Fills the braces of a text: `fill('{count} left', { count: 3 })`. Braces without a value stay. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
