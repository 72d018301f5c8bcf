import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLang } from '../lib/locales.ts';
import { rememberText } from '../lib/remember.ts';
import { editionOf, type ContentFile } from './incremental/edition.ts';

/**
 * Lets a build take over the pages of the last one whose words, facts and code are the same. Astro
 * compares the code and the configuration; here each page learns the edition of what it tells.
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
            const edition = rememberText((lang) =>
              editionOf(isLang(lang) ? lang : undefined, files, circumstances),
            );
            return (await astro.getStaticPaths()).map((path) => ({
              ...path,
              cacheKey: edition(path.pathname.split('/')[1] ?? ''),
            }));
          },
        }));
      },
    },
  };
}

function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll(sep, '/'),
      text: readFileSync(file, 'utf8'),
    }));
}
