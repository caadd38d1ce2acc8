import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { findUnlisted } from './src/licenses/find-unlisted.ts';
import { SHIPPED_PACKAGES } from './src/licenses/shipped-packages.ts';
import { siteUrl } from './src/site/environment.ts';

/** What Vite puts in for dynamic imports; islands that load parts on demand would share it. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * One script file a page: a chunk that two islands share would be one more round trip on both of their pages. Each
 * island gets its own copy of what it imports by a query that says whose copy it is.
 */
const wholeIslands = {
  name: 'whole-islands',
  enforce: 'pre',
  apply: 'build',
  async resolveId(source, importer, options) {
    const island = importer
      ?.match(/\/src\/islands\/(\w+)\/|\?island=(\w+)$/)
      ?.slice(1)
      .find(Boolean);
    if (!island) return null;
    if (source === PRELOAD_HELPER) return `${source}?island=${island}`;
    // A worker is a file of its own anyway; islands import its address.
    if (!source.startsWith('.') || source.includes('?worker')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && `${found.id}?island=${island}`;
  },
  async load(id) {
    if (!id.startsWith(`${PRELOAD_HELPER}?island=`)) return null;
    const { code } = await this.load({ id: PRELOAD_HELPER });
    return code;
  },
};

/** Scripts for the browser hold no package that the page of the licences does not name. */
const listedPackages = {
  name: 'listed-packages',
  apply: 'build',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
    const sent = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
    const listed = SHIPPED_PACKAGES.map(({ name }) => name);
    const missing = findUnlisted(sent, listed);
    if (missing.length > 0)
      this.error(`readers get ${missing.join(', ')}, whose licence is not in src/licenses/shipped-packages.ts`);
  },
};

/**
 * Sveltia CMS brings its fonts along, and names those of a far server in its style sheet too: these are taken out. So is
 * its source map, which would be eleven of the fourteen megabytes that a browser has to read before the first form.
 */
const localFonts = {
  name: 'local-fonts',
  transform: (code, id) =>
    id.includes('/@sveltia/cms/')
      ? { code: code.replaceAll(/@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g, ''), map: { mappings: '' } }
      : null,
};

/**
 * The forms for editors at /admin/, in `npm run dev` alone: no build knows the page. The packages of Sveltia CMS are
 * served as they are, since its fonts and pictures stand beside its script.
 */
const editingDesk = {
  name: 'editing-desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/admin', entrypoint: './src/cms/DeskPage.astro' });
      const exclude = ['@sveltia/cms', '@shikijs/langs', '@shikijs/themes'];
      // Named beforehand: Vite reloads the page when it meets a package only while it loads.
      const include = ['yaml', 'zod'];
      updateConfig({ vite: { plugins: [localFonts], optimizeDeps: { include, exclude } } });
    },
  },
};

export default defineConfig({
  site: siteUrl(),
  outDir: process.env.BUILD_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One style sheet for all pages: cached once, and no inline style to allow in the content security policy.
  build: { inlineStylesheets: 'never' },
  integrations: [
    editingDesk,
    sitemap({
      i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
      // Pages that are not meant for search engines.
      filter: (page) => !/\/(?:search|sheet|enquiry|providers\/[^/]+\/checkup)\//.test(page),
    }),
  ],
  // No inlined script either: its hash would have to stand in the content security policy.
  vite: {
    plugins: [wholeIslands, listedPackages, tailwindcss()],
    worker: { plugins: () => [listedPackages] },
    // The build writes other files into the same folder meanwhile.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
