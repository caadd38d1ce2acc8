/** The address of a page's Markdown twin: `/providers/xserver/` has `/providers/xserver.md`, the home page `/index.md`. */
export function twinPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`;
}
