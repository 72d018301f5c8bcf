import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runAndWrite } from '../../scripts/normalize/run.ts';
import { tellProblems } from '../../scripts/normalize/tell/problems.ts';
import { generatedFolders } from '../../scripts/normalize/write/generated-folders.ts';

/**
 * Runs the pipeline before Astro reads its collections and, in development, again whenever
 * something in content/ changes. A faulty table stops a build; in development it is told, and the
 * pages stay as they were.
 */
export function normalise(): AstroIntegration {
  let contentDir = '';
  return {
    name: 'statuary:normalise',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'preview') return; // It shows what was built.
        contentDir = fileURLToPath(new URL('./content', config.root));
        const { problems, changes } = runAndWrite(contentDir, contentDir);
        if (changes === undefined) {
          throw new Error(`No pages were written.\n${tellProblems(problems, process.cwd())}`);
        }
        const { written, removed } = changes;
        logger.info(`${String(written.length)} pages written, ${String(removed.length)} removed`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const generated = generatedFolders.map((folder) => `${contentDir}${sep}${folder}${sep}`);
        const again = (file: string) => {
          const isInput =
            file.startsWith(`${contentDir}${sep}`) &&
            !file.includes('.staged-') &&
            !generated.some((folder) => file.startsWith(folder));
          if (!isInput) return;
          const { problems, changes } = runAndWrite(contentDir, contentDir);
          if (changes) logger.info(`${String(changes.written.length)} pages written`);
          else logger.error(tellProblems(problems, process.cwd()));
        };
        server.watcher.add(contentDir);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, again);
      },
    },
  };
}
