import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSbom } from '../../src/licenses/make-sbom.ts';

test('a bill of materials names each package with its licence, its hash and what it needs', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0', dependencies: { '@a/b': '^1' } },
      'node_modules/@a/b': {
        version: '1.0.0',
        license: 'MIT OR ISC',
        integrity: 'sha512-AAEC/w==',
        dependencies: { c: '1' },
      },
      'node_modules/c': { version: '2.0.0', license: 'MIT', dev: true },
    },
  };
  assert.deepEqual(makeSbom(lock, { name: 'site', version: '0.1.0', license: 'MIT' }), {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': 'site@0.1.0',
        type: 'application',
        name: 'site',
        version: '0.1.0',
        purl: 'pkg:npm/site@0.1.0',
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: [
      {
        'bom-ref': '@a/b@1.0.0',
        type: 'library',
        name: '@a/b',
        version: '1.0.0',
        scope: 'required',
        purl: 'pkg:npm/%40a/b@1.0.0',
        hashes: [{ alg: 'SHA-512', content: '000102ff' }],
        licenses: [{ expression: 'MIT OR ISC' }],
      },
      {
        'bom-ref': 'c@2.0.0',
        type: 'library',
        name: 'c',
        version: '2.0.0',
        scope: 'optional',
        purl: 'pkg:npm/c@2.0.0',
        properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
    ],
    dependencies: [
      { ref: 'site@0.1.0', dependsOn: ['@a/b@1.0.0'] },
      { ref: '@a/b@1.0.0', dependsOn: ['c@2.0.0'] },
      { ref: 'c@2.0.0', dependsOn: [] },
    ],
  });
});
