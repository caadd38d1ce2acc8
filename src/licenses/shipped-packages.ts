/** A package of which something reaches the reader. */
export interface ShippedPackage {
  name: string;
  /** The files of the package that hold its licence and notices. */
  texts: readonly string[];
  /** A heading at which the text that concerns the reader ends. */
  end?: string;
}

/** Every package of which something is in the pages, scripts, styles or pictures; the build refuses others in scripts. */
export const SHIPPED_PACKAGES = [
  { name: '@expo-google-fonts/biz-udpmincho', texts: ['LICENSE_FONT'] },
  { name: '@scure/bip39', texts: ['LICENSE'] },
  { name: '@zxcvbn-ts/core', texts: ['LICENSE.txt'] },
  { name: '@zxcvbn-ts/dictionary-compression', texts: ['LICENSE'] },
  { name: '@zxcvbn-ts/language-common', texts: ['LICENSE.txt'] },
  // Its words are derived from a data set whose licence asks that the notice goes along.
  { name: '@zxcvbn-ts/language-en', texts: ['LICENSE.txt', 'NOTICE.md'] },
  { name: '@zxcvbn-ts/language-ja', texts: ['LICENSE.txt'] },
  { name: 'fastest-levenshtein', texts: ['LICENSE.md'] },
  { name: 'fflate', texts: ['LICENSE'] },
  { name: 'pagefind', texts: ['LICENSE/LICENSE'] },
  { name: 'postal-mime', texts: ['LICENSE.txt'] },
  { name: 'tailwindcss', texts: ['LICENSE'] },
  // What follows concerns the packages inside Vite's own program.
  { name: 'vite', texts: ['LICENSE.md'], end: '# Licenses of bundled dependencies' },
] as const satisfies readonly ShippedPackage[];

export type ShippedName = (typeof SHIPPED_PACKAGES)[number]['name'];
