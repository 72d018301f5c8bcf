import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { fallbackLang, langs } from './src/lib/locales.ts';
import { mdxFeatures } from './src/lib/mdx-features.ts';
import { fixedNames } from './src/integrations/fixed-names.ts';
import { hosting } from './src/integrations/hosting.ts';
import { incremental } from './src/integrations/incremental.ts';
import { licences } from './src/integrations/licences.ts';
import { normalise } from './src/integrations/normalise.ts';
import { offline } from './src/integrations/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { wholeScripts } from './src/integrations/whole-scripts.ts';

// SITE_URL is the public address, BASE_PATH the folder below it, for hosts such as GitHub Pages.
// PRECOMPRESS=true writes compressed files for servers that do not compress by themselves.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  // What each language learns waits for another thread; four more at a time are rendered meanwhile.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 + langs.length },
  i18n: {
    locales: [...langs],
    defaultLocale: fallbackLang,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({ features: mdxFeatures }),
    syntaxHighlight: false,
  },
  integrations: [
    normalise(),
    mdx(),
    incremental(),
    wholeScripts(),
    search(),
    fixedNames(),
    offline(),
    sitemap(),
    licences(),
    hosting(),
    process.env.PRECOMPRESS === 'true' && precompress(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
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
