/** An entry of package-lock.json (lockfileVersion 3), as far as it is read here. */
interface LockEntry {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  /** Of the project itself alone. */
  devDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json: the packages by the folder that npm puts them in; the project itself stands under ''. */
export interface LockFile {
  packages: Readonly<Record<string, LockEntry>>;
}

/** A package that the project needs, in one version. */
export interface LockPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  license: string;
  /** SHA-512 in base64; entries written by hand for other platforms have none. */
  hash: string | undefined;
  /** True for what only development and tests need. */
  isDev: boolean;
  /** True for what is not installed on every platform. */
  isOptional: boolean;
  /** Name and version of what it needs, as name@version. */
  needs: readonly string[];
}

const MODULES = 'node_modules/';

/** The name of the package in a folder of node_modules. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf(MODULES) + MODULES.length);
}

/**
 * Every package of the lock file once a version, by name.
 * @throws where one has no licence
 */
export function listPackages({ packages }: LockFile): LockPackage[] {
  const found = new Map<string, LockPackage>();
  for (const [place, entry] of Object.entries(packages)) {
    if (place === '') continue;
    const one = toPackage(place, entry, packages);
    const id = `${one.name}@${one.version}`;
    const other = found.get(id);
    found.set(id, {
      ...one,
      isDev: one.isDev && (other?.isDev ?? true),
      isOptional: one.isOptional && (other?.isOptional ?? true),
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function toPackage(place: string, entry: LockEntry, packages: LockFile['packages']): LockPackage {
  const { version, license, integrity, dev = false, optional = false } = entry;
  const hash = /^sha512-(\S+)/.exec(integrity ?? '')?.[1];
  if (!license) throw new Error(`package-lock.json: ${place} has no licence; add it there.`);
  return {
    name: nameOf(place),
    version,
    license,
    hash,
    isDev: dev,
    isOptional: optional,
    needs: needsOf(place, packages),
  };
}

/** What the package in a folder needs, as name@version; optional packages may be missing. The project's folder is ''. */
export function needsOf(place: string, packages: LockFile['packages']): string[] {
  const { dependencies, optionalDependencies, devDependencies } = packages[place] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
    .flatMap((name) => findNeeded(place, name, packages))
    .sort();
}

/** A package is looked for as Node does: in the folder's own node_modules, then in those of the folders around it. */
function findNeeded(place: string, name: string, packages: LockFile['packages']): string[] {
  const here = place === '' ? `${MODULES}${name}` : `${place}/${MODULES}${name}`;
  const entry = packages[here];
  if (entry) return [`${name}@${entry.version}`];
  return place === '' ? [] : findNeeded(place.slice(0, Math.max(0, place.lastIndexOf(`/${MODULES}`))), name, packages);
}
