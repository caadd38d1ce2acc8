import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteUrl } from './src/site/environment.ts';

export default defineConfig({
  site: siteUrl(),
  outDir: process.env.BUILD_DIR ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One style sheet for all pages: cached once, and no inline style to allow in the content security policy.
  build: { inlineStylesheets: 'never' },
  integrations: [
    sitemap({
      i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
      filter: (page) => !page.includes('/search/'),
    }),
  ],
  // No inlined script either: its hash would have to stand in the content security policy.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
