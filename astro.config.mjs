import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { fallbackLang, langs } from './src/lib/locales.ts';
import { normalise } from './src/integrations/normalise.ts';
import { offline } from './src/integrations/offline.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';

// SITE_URL is the public address, BASE_PATH the folder below it, for hosts such as GitHub Pages.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: [...langs],
    defaultLocale: fallbackLang,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Received text is quoted as it is: no curly quotes, no links made of addresses.
  markdown: {
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [normalise(), mdx(), search(), offline(), sitemap()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each page of a collection with a directive that means nothing to the bundler.
        onwarn: (warning, tell) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
