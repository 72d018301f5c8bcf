import { fallbackLang } from '../../../src/lib/locales.ts';
import { collections, type Neighbour } from './neighbour.ts';
import { names } from './site.ts';
import { installedVersion } from './versions.ts';

/** Starlight as it comes: its own sidebar of all pages, its search, its theme. */
export const starlight: Neighbour = {
  name: names.starlight,
  dependencies: { astro: installedVersion('astro'), '@astrojs/starlight': '0.42.4' },
  files: (langs) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: 'Statuary',
      defaultLocale: '${fallbackLang}',
      locales: ${JSON.stringify(Object.fromEntries(langs.map((lang) => [lang, { label: lang, lang }])))},
    }),
  ],
});
`,
    'src/content.config.ts': `import { defineCollection } from '${collections}';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`,
  }),
};
