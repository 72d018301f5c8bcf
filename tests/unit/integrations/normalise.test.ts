import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { normalise } from '../../../src/integrations/normalise.ts';
import { makeSmallContent } from '../scripts/normalize/small-content.ts';
import { heldIn, leftIn } from '../scripts/normalize/write/held.ts';
import { onFailingDisk } from '../scripts/normalize/write/failing-disk.ts';

let folder = '';
const content = (...names: string[]) => join(folder, 'content', ...names);

/** The integration in a server that only has a watcher, and what it told. */
function server() {
  const told: string[] = [];
  const logger = {
    info: (text: string) => told.push(text),
    error: (text: string) => told.push(text),
  };
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const { hooks } = normalise();
  // A hook is given far more than it uses.
  const call = (name: 'astro:config:setup' | 'astro:server:setup', given: object) => {
    (hooks[name] as ((given: object) => void) | undefined)?.({ logger, ...given });
  };
  return {
    told,
    build: () => {
      call('astro:config:setup', {
        config: { root: pathToFileURL(`${folder}/`) },
        command: 'build',
      });
    },
    serve: () => {
      call('astro:server:setup', { server: { watcher } });
    },
    change: (file: string) => watcher.emit('change', file),
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-normalise-'));
  makeSmallContent(content());
});

test('a full disk stops a build, says so and leaves the pages; the next build heals', () => {
  const astro = server();
  astro.build();
  const before = heldIn(content());
  const file = content('handbook/en/404.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/m, 'name: Nowhere'));
  const { thrown } = onFailingDisk(4, 'ENOSPC', () => {
    astro.build();
  });
  expect(String(thrown)).toContain('No pages were written.');
  expect(String(thrown)).toContain('The disk is full. (ENOSPC)');
  expect(String(thrown)).toContain('hint: Free some space. Then run the command again');
  expect(heldIn(content())).toEqual(before);
  expect(leftIn(content())).toEqual([]);
  astro.build();
  expect(readFileSync(content('codes/en/404.mdx'), 'utf8')).toContain('name: Nowhere');
});

test('a bad moment is told by the development server, which goes on', () => {
  const astro = server();
  astro.build();
  astro.serve();
  const before = heldIn(content());
  const file = content('handbook/en/404.yaml');
  const words = readFileSync(file, 'utf8');
  rmSync(file);
  astro.change(file);
  expect(astro.told.at(-1)).toContain('404 has no English name');
  expect(heldIn(content())).toEqual(before);
  writeFileSync(file, words.replace(/^name: .*/m, 'name: Nowhere'));
  onFailingDisk(0, 'EROFS', () => astro.change(file));
  expect(astro.told.at(-1)).toContain('The disk can only be read. (EROFS)');
  expect(heldIn(content())).toEqual(before);
  astro.change(file);
  expect(astro.told.at(-1)).toMatch(/^\d+ pages written$/);
  expect(readFileSync(content('codes/en/404.mdx'), 'utf8')).toContain('name: Nowhere');
});

test('a preview writes nothing', () => {
  const { hooks } = normalise();
  (hooks['astro:config:setup'] as (given: object) => void)({ command: 'preview' });
  expect(existsSync(content('codes'))).toBe(false);
});
