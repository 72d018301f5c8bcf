import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBreaches } from '../lib/hosting/breaches.ts';
import { commonFields } from '../lib/hosting/fields.ts';
import { writeApache } from '../lib/hosting/write/apache.ts';
import { writeCaddy } from '../lib/hosting/write/caddy.ts';
import { writeHeadersFile } from '../lib/hosting/write/headers-file.ts';
import { writeNginx } from '../lib/hosting/write/nginx.ts';
import { rewritePages } from './built-pages.ts';

/**
 * Writes what hosts need to serve the site safely: `_headers` into the build, and configurations of
 * servers into hosting/ beside it. A page that its own policy would break stops the build. The
 * preview sends the same header fields as hosts do.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  let beside = '';
  return {
    name: 'statuary:hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ server: { headers: { ...commonFields } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        beside = fileURLToPath(new URL('./hosting', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const faults = await readBreaches(root);
        if (faults.length > 0) {
          throw new Error(`Pages break the content policy.\n${faults.join('\n')}`);
        }
        await mkdir(beside, { recursive: true });
        await Promise.all([
          writeFile(join(root, '_headers'), writeHeadersFile(base)),
          writeFile(join(beside, 'nginx.conf'), writeNginx(base)),
          writeFile(join(beside, 'Caddyfile'), writeCaddy(base)),
          writeFile(join(beside, 'apache.conf'), writeApache(base)),
        ]);
        logger.info('_headers and the configurations of servers written');
      },
    },
  };
}

/** What the policy forbids in the built pages, each with the page that it stands on. */
async function readBreaches(root: string): Promise<string[]> {
  const faults: string[] = [];
  await rewritePages(root, (html, page) => {
    faults.push(...findBreaches(html).map(({ message, hint }) => `/${page}: ${message} ${hint}`));
    return html;
  });
  return faults.sort();
}
