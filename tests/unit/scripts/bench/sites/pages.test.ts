import { expect, test } from 'vitest';
import { addPages } from '../../../../../scripts/bench/sites/pages.ts';

test('more languages repeat the English pages, with links to their own', () => {
  const pages = new Map([
    ['en/codes/404', 'See [410](/en/codes/410/).'],
    ['fr/codes/404', 'Voir [410](/fr/codes/410/).'],
  ]);
  expect([...addPages(pages, ['qaa', 'qab'])]).toEqual([
    ...pages,
    ['qaa/codes/404', 'See [410](/qaa/codes/410/).'],
    ['qab/codes/404', 'See [410](/qab/codes/410/).'],
  ]);
});
