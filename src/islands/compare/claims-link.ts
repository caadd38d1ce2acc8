import type { Settings } from './start.ts';

/** Opens a cell's claims over the table instead of leaving it; where they cannot be had the link leads to them. */
export function openClaimsOnClick(settings: Settings): void {
  document.querySelector('.compare tbody')?.addEventListener('click', async (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = (target as HTMLElement).closest<HTMLAnchorElement>('td > a');
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    try {
      await (await import('./claims.ts')).openClaims(settings, link);
    } catch {
      location.href = link.href;
    }
  });
}
