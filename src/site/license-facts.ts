import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type LockFile, type LockPackage, listPackages } from '../licenses/lock-packages.ts';
import { makeSbom, type Project } from '../licenses/make-sbom.ts';
import { SHIPPED_PACKAGES, type ShippedName, type ShippedPackage } from '../licenses/shipped-packages.ts';

/** The page of the licences, without the language. */
export const LICENSES_PATH = '/licenses/';
/** The software bill of materials. */
export const SBOM_PATH = '/sbom.cdx.json';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const LOCK = readJson('package-lock.json') as LockFile;

/** Every package that the site is built, checked and written with. */
export const PACKAGES: readonly LockPackage[] = listPackages(LOCK);

/** A package of which something reaches the reader, with the full text of its licence. */
export interface ShippedFacts {
  name: ShippedName;
  version: string;
  license: string;
  text: string;
}

/** What reaches the reader; throws where a package or the text of a licence is not there. */
export function readShipped(): ShippedFacts[] {
  return SHIPPED_PACKAGES.map((shipped) => {
    const found = PACKAGES.find(({ name }) => name === shipped.name);
    if (!found) throw new Error(`package-lock.json has no ${shipped.name}`);
    return { name: shipped.name, version: found.version, license: found.license, text: readText(shipped) };
  });
}

function readText({ name, texts, end }: ShippedPackage): string {
  const read = (file: string) => readFileSync(path.join('node_modules', name, file), 'utf8').trim();
  const [whole] = texts
    .map(read)
    .join('\n\n')
    .split(end ?? '\0');
  return (whole ?? '').replaceAll('\r', '').trim();
}

/** The packages that make the pages and do not reach the reader, by licence, the most used first. */
export function buildPackagesByLicense(): { license: string; packages: readonly LockPackage[] }[] {
  const shipped: readonly string[] = SHIPPED_PACKAGES.map(({ name }) => name);
  const others = PACKAGES.filter(({ name, isDev }) => !isDev && !shipped.includes(name));
  return [...Map.groupBy(others, ({ license }) => license)]
    .map(([license, packages]) => ({ license, packages }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.license < b.license ? -1 : 1));
}

/** The page of a licence at spdx.org; none for several licences together. */
export function licenseAddress(license: string): string | undefined {
  return license.includes(' ') ? undefined : `https://spdx.org/licenses/${license}.html`;
}

/** The text of the software bill of materials. */
export function writeSbom(): string {
  return `${JSON.stringify(makeSbom(LOCK, readJson('package.json') as Project))}\n`;
}
