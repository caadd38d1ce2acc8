import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  cacheDir: './cache',
  // The other generators leave quotation marks and dashes as they were written.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
});
