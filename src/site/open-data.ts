import type { ApiInput } from '../api/input.ts';
import { makeApiInput } from './api-input.ts';
import { type Download, makeDownloads } from './downloads.ts';
import { loadSite } from './load-site.ts';

/** What the open data is made from, and the downloads. */
export interface OpenData {
  input: ApiInput;
  downloads: Download[];
}

let loading: Promise<OpenData> | undefined;

/** The open data, worked out once a build; in development anew. */
export function loadOpenData(): Promise<OpenData> {
  if (import.meta.env.DEV) return readOpenData();
  loading ??= readOpenData();
  return loading;
}

async function readOpenData(): Promise<OpenData> {
  const input = makeApiInput(await loadSite());
  return { input, downloads: await makeDownloads(input) };
}
