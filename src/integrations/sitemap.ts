import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs } from '../lib/locales.ts';
import { offlinePath, sitemapPath, withBase } from '../lib/routes.ts';
import { writeSitemap } from '../lib/sitemap.ts';

// Pages that stand in for others.
const hidden = new Set(['/404/', ...langs.map(offlinePath)]);

/** Lists the pages for search engines, which hear of it in robots.txt where the host is ours alone. */
export function sitemap(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'statuary:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const absolute = (path: string) => new URL(withBase(path, base), site).href;
        const paths = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((path) => !hidden.has(path))
          .sort();
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, sitemapPath), writeSitemap(paths.map(absolute)));
        const robots = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath)}\n`;
        if (base === '/') writeFileSync(join(folder, 'robots.txt'), robots);
        logger.info(`${String(paths.length)} pages in the sitemap`);
      },
    },
  };
}
