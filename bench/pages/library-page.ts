import { type Mark, markOf } from '../marks.ts';
import type { SortKey } from '../subject.ts';

/** What is put into the page of a library: the names and the offers, in the columnar form of the site. */
export interface PageData {
  columns: { id: string; title: string }[];
  names: string[];
  /** One text a column, one character a row. */
  offers: string[];
}

/** What the page of a library offers to the bench. */
export interface LibraryPage {
  filter(on: boolean): void;
  sort(by: SortKey): void;
}

declare global {
  interface Window {
    libraryPage: LibraryPage;
  }
}

/** Reads the data in the page. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
}

/** The rows as objects: `name`, and a mark by feature id. */
export function toObjects({ columns, names, offers }: PageData): Record<string, string>[] {
  return names.map((name, row) => {
    const object: Record<string, string> = { name };
    columns.forEach(({ id }, column) => {
      object[id] = markOf(offers[column]?.[row]);
    });
    return object;
  });
}

/** The rows as lists: the name, then a mark a feature. */
export function toLists({ names, offers }: PageData): (string | Mark)[][] {
  return names.map((name, row) => [name, ...offers.map((column) => markOf(column[row]))]);
}
