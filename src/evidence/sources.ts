import type { Provider } from '../catalog/catalog.ts';

/** Where the content cites a page: the provider's file, and the feature of the claim, or the part of the file. */
export interface Citation {
  provider: string;
  /** A feature id, or the field that cites the page. */
  of: string;
}

/** One page to visit, with everything that rests on it. */
export interface SourcePage {
  /** The address as written in the content, without its fragment. */
  address: string;
  citations: Citation[];
}

/** Which pages to visit; a missing field does not narrow. */
export interface SourceSelection {
  /** Provider ids. */
  providers?: readonly string[];
  /** Host names, such as www.example.jp. */
  hosts?: readonly string[];
  /** A piece of the address. */
  only?: string;
  /** How many pages at most. */
  limit?: number;
}

/**
 * Every page that the claims, the notes on the status and the prices of the providers cite, each once, in the order
 * of the content. First-hand sources are guides of this site and are left out.
 */
export function sourcePages(providers: readonly Provider[]): SourcePage[] {
  const pages = new Map<string, SourcePage>();
  for (const provider of providers) {
    for (const [url, of] of citedAddresses(provider)) {
      const address = pageAddress(url);
      if (!address) continue;
      const page = pages.get(address) ?? { address, citations: [] };
      pages.set(address, page);
      if (!page.citations.some((other) => other.provider === provider.id && other.of === of)) {
        page.citations.push({ provider: provider.id, of });
      }
    }
  }
  return [...pages.values()];
}

function citedAddresses({ claims, plans, statusNote }: Provider): [url: string, of: string][] {
  return [
    ...claims
      .filter(({ source }) => source.kind !== 'first-hand')
      .map(({ source, feature }): [string, string] => [source.url, feature]),
    ...(statusNote ? [[statusNote.source.url, 'statusNote'] as [string, string]] : []),
    ...plans.flatMap(({ url }): [string, string][] => (url ? [[url, 'plans']] : [])),
  ];
}

/** The page's address without the fragment, which no server sees; undefined for what is no http(s) address. */
function pageAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? url.replace(/#.*$/s, '') : undefined;
}

/** The pages that a selection asks for; of a page that several providers cite, all citations stay. */
export function selectPages(pages: readonly SourcePage[], selection: SourceSelection): SourcePage[] {
  const { providers, hosts, only, limit = Number.POSITIVE_INFINITY } = selection;
  return pages
    .filter(
      ({ address, citations }) =>
        (!providers || citations.some(({ provider }) => providers.includes(provider))) &&
        (!hosts || hosts.includes(new URL(address).host)) &&
        (!only || address.includes(only)),
    )
    .slice(0, limit);
}
