import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompressFolder } from './precompress/folder.ts';

/** Puts compressed copies beside the files of the site. It comes last, for all that others write. */
export function precompress(): AstroIntegration {
  return {
    name: 'statuary:precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, raw, brotli, gzip } = await precompressFolder(fileURLToPath(dir));
        const copies = `${String(brotli)} by Brotli, ${String(gzip)} by gzip`;
        logger.info(`${String(files)} files of ${String(raw)} bytes: ${copies}`);
      },
    },
  };
}
