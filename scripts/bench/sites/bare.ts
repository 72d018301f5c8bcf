import { collections, docs, type Neighbour } from './neighbour.ts';
import { names } from './site.ts';
import { installedVersion } from './versions.ts';

/** Astro with MDX and nothing else: no style, no script, no search. */
export const bare: Neighbour = {
  name: names.bare,
  dependencies: {
    astro: installedVersion('astro'),
    '@astrojs/mdx': installedVersion('@astrojs/mdx'),
  },
  files: () => ({
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'http://localhost:4321', integrations: [mdx()] });
`,
    'src/content.config.ts': `import { defineCollection } from '${collections}';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './${docs}' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`,
    'src/pages/[...path].astro': `---
import { getCollection, render } from '${collections}';

export async function getStaticPaths() {
  const pages = await getCollection('docs');
  return pages.map((page) => ({ params: { path: page.id }, props: { page } }));
}

const { id, data } = Astro.props.page;
const { Content } = await render(Astro.props.page);
---

<!doctype html>
<html lang={id.slice(0, id.indexOf('/'))}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{data.title}</title>
    <meta name="description" content={data.description} />
  </head>
  <body>
    <main>
      <h1>{data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`,
  }),
};
