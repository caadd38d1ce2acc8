import { type LockFile, type LockPackage, listPackages, needsOf } from './lock-packages.ts';

/** The project itself, as package.json tells it. */
export interface Project {
  name: string;
  version: string;
  license: string;
}

/** A name and version as a package URL (github.com/package-url/purl-spec). */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** CycloneDX parts single licences from expressions. */
const licensesOf = (license: string): object[] =>
  license.includes(' ') ? [{ expression: license }] : [{ license: { id: license } }];

/** CycloneDX wants hashes in hexadecimal. */
const toHex = (base64: string): string =>
  Array.from(atob(base64), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');

/**
 * A software bill of materials in CycloneDX 1.5, as `npm sbom` writes it, but from the lock file alone: without time,
 * serial number and anything of the machine, so that two builds of one commit have the same bytes.
 */
export function makeSbom(lock: LockFile, { name, version, license }: Project): object {
  const packages = listPackages(lock);
  const ref = `${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': ref,
        type: 'application',
        name,
        version,
        purl: purlOf(name, version),
        licenses: licensesOf(license),
      },
    },
    components: packages.map(toComponent),
    dependencies: [
      { ref, dependsOn: needsOf('', lock.packages) },
      ...packages.map((one) => ({ ref: `${one.name}@${one.version}`, dependsOn: one.needs })),
    ],
  };
}

function toComponent({ name, version, license, hash, isDev, isOptional }: LockPackage): object {
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: isDev || isOptional ? 'optional' : 'required',
    purl: purlOf(name, version),
    ...(isDev && { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }),
    ...(hash && { hashes: [{ alg: 'SHA-512', content: toHex(hash) }] }),
    licenses: licensesOf(license),
  };
}
