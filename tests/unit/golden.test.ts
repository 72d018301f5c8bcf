import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPipeline } from '../../scripts/normalize/pipeline.ts';
import { root } from '../repo/support/files.ts';

const { outputs } = runPipeline(join(root, 'content'));

/** Pages that show a reviewer what a change does: plain, disputed, local to a server, translated, compared. */
const shown = [
  'codes/en/404.mdx',
  'codes/fr/422.mdx',
  'codes/es/504.mdx',
  'codes/en/497.mdx',
  'guides/compare/fr/missing.mdx',
];

test.each(shown)('%s', async (path) => {
  const page = outputs.find((output) => output.path === path);
  await expect(page?.content).toMatchFileSnapshot(`../golden/${path.replaceAll('/', '-')}`);
});

test('there is a page for every code in every language', () => {
  expect(outputs.filter(({ path }) => path.startsWith('codes/')).length).toBe(300);
});
