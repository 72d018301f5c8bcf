import { expect, test } from 'vitest';
import { placeOf, withRevisions } from '../../../src/integrations/offline/revisions.ts';

const worker = `a({url:"/en/",revision:"${placeOf('/en/')}"},{url:"/pt/",revision:"${placeOf('/pt/')}"})`;

test('each page has its revision', () => {
  const pages = [
    { path: '/pt/', revision: '12' },
    { path: '/en/', revision: '34' },
  ];
  expect(withRevisions(worker, pages)).toBe(
    'a({url:"/en/",revision:"34"},{url:"/pt/",revision:"12"})',
  );
});

test('a page without a place is told', () => {
  expect(() => withRevisions(worker, [{ path: '/fr/', revision: '56' }])).toThrow('/fr/');
});
