import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages of which each stands for its kind, besides the largest page of a code. */
export const kinds: readonly string[] = [
  '/en/',
  '/en/codes/',
  '/en/classes/4xx/',
  '/en/compare/missing/',
  '/en/choose/',
  '/en/headers/cache-control/',
  '/en/glossary/',
  '/en/sources/long-fr/',
  '/en/study/',
  '/en/study/play/',
  '/en/study/quiz/',
  '/en/search/?q=timeout',
];

/** Address of the page of a code that has the most bytes of HTML, in any language. */
export function largestCodePage(dist: string): string {
  const files = globSync('*/codes/*/index.html', { cwd: dist });
  const sizes = files.map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes || a.file.localeCompare(b.file));
  if (!largest) throw new Error(`There is no page of a code in ${dist}.`);
  return `/${dirname(largest.file)}/`;
}
