import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { workerPath } from '../../lib/routes.ts';
import type { Build } from '../../worker/build.ts';

/** Writes the worker into the built site, with what the build knows. */
export async function bundleWorker(root: string, known: Build): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      STATUARY_BUILD: JSON.stringify(known),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target: ['chrome90', 'firefox90', 'safari15'],
      outDir: root,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../worker/index.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: workerPath.slice(1), codeSplitting: false },
      },
    },
  });
}
