import type { Site } from '../site/make-site.ts';

/** What a file holds. */
export type FileContent = string | Uint8Array;

/** One file of a kind: the parameters of its address, and what it is made from. */
export interface FilePath<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/** Files of one kind. */
export interface FileKind<Props> {
  /** The address below the site's root, with its parameters in brackets, as the name of its file in `src/pages/` has them. */
  pattern: string;
  mediaType: string;
  paths(site: Site): FilePath<Props>[];
  write(site: Site, props: Props): FileContent | Promise<FileContent>;
}

/** A file that can be written by itself. */
export interface SiteFile {
  /** Below the site's root, such as `en/badges/xserver.svg`. */
  path: string;
  write(): FileContent | Promise<FileContent>;
}

/** The files of a kind, made one by one: all at once would fill the memory. */
export function* filesOf<Props>(kind: FileKind<Props>, site: Site): Generator<SiteFile> {
  for (const { params, props } of kind.paths(site)) {
    yield { path: fillPattern(kind.pattern, params), write: () => kind.write(site, props) };
  }
}

/** An address with its parameters in their places; one that is undefined goes with the slash after it. */
export function fillPattern(pattern: string, params: FilePath<unknown>['params']): string {
  return pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\](\/?)/g, (_whole, name: string, slash: string) =>
    params[name] === undefined ? '' : `${params[name]}${slash}`,
  );
}
