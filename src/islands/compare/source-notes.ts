import { noteKey, numberSources } from '../../comparison/source-notes.ts';
import { pickClaims } from '../../comparison/workbook.ts';
import { h } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import type { WorkbookOrder } from './workbook-file.ts';

/** Puts the sources of the cells on screen below the table as numbered notes, with the address of the view. */
export function showSourceNotes({ settings, data, shown, claims }: Omit<WorkbookOrder, 'table'>): void {
  const { view, rows, columns } = shown;
  const { sources, numbers } = numberSources(pickClaims(claims, data, data.sets[view.rows], rows, columns));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.compare td > a')) {
    const [provider = '', feature = ''] = link.href.split('/').slice(-2);
    const notes = numbers.get(noteKey(provider, feature.slice(1))) ?? [];
    link.parentElement?.setAttribute('data-notes', notes.join(' '));
  }
  const line = ({ provider, tier, title, address, readOn }: (typeof sources)[number]) =>
    h('li', {}, [provider, title, readable(address), tier, readOn].filter(Boolean).join(' · '));
  const [hint, list] = ['p', 'ol'].map((part) => byId('notes').querySelector<HTMLElement>(part));
  const { labels, date } = settings.words.about;
  if (hint) hint.textContent = `${labels.address}: ${readable(location.href)} · ${labels.date}: ${date}`;
  list?.replaceChildren(...sources.map(line).map(toDom));
}

/** An address as people read it: on paper nobody can follow percent signs. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
