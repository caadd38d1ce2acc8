import { h } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import type { Settings } from './start.ts';

const pages = new Map<string, Promise<Document>>();

/** Reads a page of this site once. A request of this kind hands out a document without running anything in it. */
function readPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(address)));
    request.onerror = reject;
    request.send();
  });
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/**
 * The claims on a feature as the provider's page shows them, for putting into this one.
 * @param address such as `/providers/xserver/#waf`
 */
export async function readClaims(address: string): Promise<HTMLElement[]> {
  const [path = '', feature = ''] = address.split('#');
  const box = (await readPage(path)).getElementById(feature)?.querySelector('h3 + div');
  return [...(box?.children ?? [])].map((part) => document.importNode(part as HTMLElement, true));
}

/** Shows the claims that a cell's link leads to over the table; throws where they cannot be had. */
export async function openClaims({ words }: Settings, link: HTMLAnchorElement): Promise<void> {
  const dialog = byId<HTMLDialogElement>('claims');
  const href = link.getAttribute('href') ?? '';
  const claims = await readClaims(href);
  const name = link.closest('tr')?.querySelector('th a')?.textContent ?? '';
  const title = h('h2', { id: 'claims-of' }, `${name} ${link.ariaLabel?.split(':')[0]}`);
  const more = h('p', {}, h('a', { href }, words.script.onProviderPage));
  dialog.querySelector('div')?.replaceChildren(toDom(title), ...claims, toDom(more));
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.showModal();
}
