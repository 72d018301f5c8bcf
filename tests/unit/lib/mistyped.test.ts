import { expect, test } from 'vitest';
import { guessFromPath } from '../../../src/lib/mistyped.ts';

test.each([
  ['/404', undefined, 404],
  ['/404/', undefined, 404],
  ['/fr/404', 'fr', 404],
  ['/fr/codes/4O4/', 'fr', 404],
  ['/en/codes/5oo', 'en', 500],
  ['/es/codes/404.html', 'es', 404],
  ['/codes/http-429', undefined, 429],
  ['/en/codes/４０４', 'en', 404],
  ['/en/codes/%D9%A4', 'en', undefined],
  ['/fr/codes/999/', 'fr', 999],
  ['/fr/solo', 'fr', undefined],
  ['/en/codes/4040', 'en', undefined],
  ['/en/codes/040', 'en', 40],
  ['/en/codes/0/', 'en', 0],
  ['/es/codes/000', 'es', 0],
  ['/fr/600', 'fr', 600],
  ['/en/photo-001', 'en', undefined],
  ['/en/v0', 'en', undefined],
  ['/en/codes/00', 'en', undefined],
  ['/%E0%A4%A', undefined, undefined],
  ['/', undefined, undefined],
])('%s', (path, lang, code) => {
  expect(guessFromPath(path)).toEqual({ lang, code });
});
