/** The id that a name may stand for: `Tanuki Server` is tanuki-server; empty where nothing of it is left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
