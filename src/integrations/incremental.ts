import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs } from '../lib/locales.ts';
import { secondTierPath } from '../lib/routes.ts';
import { editionsOf, type ContentFile } from './incremental/edition.ts';

/**
 * Lets a build take over the pages of the last one whose words, facts and code are the same. Astro
 * compares the code and the configuration; here each page learns the edition of what it tells. What
 * takes longest is rendered first.
 */
export function incremental(): AstroIntegration {
  let contentDir = '';
  return {
    name: 'statuary:incremental',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        contentDir = fileURLToPath(new URL('./content', config.root));
        updateConfig({ experimental: { incrementalBuild: true } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const files = readContent(contentDir);
            const circumstances = [process.version, process.env['REPO_URL'] ?? ''];
            const edition = editionsOf(files, circumstances);
            const paths = await astro.getStaticPaths();
            return paths
              .map((path) => ({ ...path, cacheKey: edition(path.pathname) }))
              .sort((a, b) => Number(beginsEarly(b.pathname)) - Number(beginsEarly(a.pathname)));
          },
        }));
      },
    },
  };
}

/** Whether a file is learnt on a thread of its own: such files begin first, and pages go on beside. */
const beginsEarly = (pathname: string): boolean =>
  langs.some((lang) => pathname === secondTierPath(lang));

function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      text: readFileSync(file, 'utf8'),
    }));
}
