import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFiles, textOf } from './support/files.ts';

/** Which folders a folder may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/i18n': ['src/lib', 'content/ui'],
  'src/queries': ['src/lib', 'src/i18n'],
  'src/elements': ['src/lib'],
  'src/components': ['src/lib', 'src/i18n', 'src/elements', 'src/queries'],
  'src/layouts': ['src/components', 'src/lib', 'src/i18n', 'src/styles'],
  'src/pages': [
    'src/queries',
    'src/layouts',
    'src/components',
    'src/lib',
    'src/i18n',
    'src/elements',
    'src/styles',
  ],
  'src/worker': ['src/lib'],
  // What the build tells the worker has a type there.
  'src/integrations': ['src/lib', 'src/worker', 'scripts'],
  scripts: ['src/lib'],
};

const files = ownFiles('src/**/*.ts', 'src/**/*.astro', 'scripts/**/*.ts', 'scripts/*.ts').filter(
  (path) => folderOf(path) !== undefined,
);

function folderOf(path: string): string | undefined {
  return Object.keys(allowed).find((folder) => path.startsWith(`${folder}/`));
}

function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const statements = textOf(path).matchAll(/import\s+(type\s)?[^;'"]*['"](\.[^'"]+)['"]/g);
  return [...statements].map(([, type, target = '']) => ({
    target: join(dirname(path), target),
    typeOnly: type !== undefined,
  }));
}

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)('%s imports only from where it may', (path) => {
  const folder = folderOf(path) ?? '';
  const strangers = importsOf(path).filter(({ target, typeOnly }) => {
    const other = folderOf(target) ?? dirname(target);
    if (other === folder) return false;
    // Of a query, a component may know the shape of what it is given.
    if (folder === 'src/components' && other === 'src/queries') return !typeOnly;
    return !allowed[folder]?.includes(other);
  });
  expect(strangers).toEqual([]);
});

test.each(files.filter((path) => !path.startsWith('src/pages/')))(
  '%s reads collections only if it is a query',
  (path) => {
    const reads = /from ['"]astro:content['"]/.test(textOf(path));
    expect(reads && !path.startsWith('src/queries/') && path !== 'src/content.config.ts').toBe(
      false,
    );
  },
);
