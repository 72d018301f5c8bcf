import { expect, test } from 'vitest';
import { askAgain, cachingOf, cachingRules } from '../../../../src/lib/hosting/caching.ts';

const forever = 'public, max-age=31536000, immutable';

test.each([
  ['/_astro/page.B4WeQoGS.js', forever],
  ['/pagefind/0123456789/fragment/en_1.pf_fragment', forever],
  ['/pagefind/0123456789/pagefind.js', forever],
  ['/en/codes/404/', askAgain],
  ['/en/search/codes.txt', askAgain],
  ['/sw.js', 'no-cache'],
  ['/en/sw.js', askAgain],
])('%s', (path, caching) => {
  expect(cachingOf(path)).toBe(caching);
});

test('no path falls under two rules', () => {
  const overlaps = cachingRules.filter(({ path }) =>
    cachingRules.some((other) => other.path !== path && path.startsWith(other.path)),
  );
  expect(overlaps).toEqual([]);
});
