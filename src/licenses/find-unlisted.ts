import { nameOf } from './lock-packages.ts';

/** The package of a module, by its path or by the name that a bundler made up for it: `\0vite/preload-helper.js`. */
function packageOf(module: string): string | undefined {
  const place = module.replaceAll('\\', '/').replace(/^\0/, 'node_modules/');
  if (!place.includes('node_modules/')) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(nameOf(place))?.[0];
}

/** The packages of modules that a script holds and that are not on the list. */
export function findUnlisted(modules: readonly string[], listed: readonly string[]): string[] {
  const packages = modules.map(packageOf).filter((name) => name !== undefined);
  return [...new Set(packages)].filter((name) => !listed.includes(name)).sort();
}
