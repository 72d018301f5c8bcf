import { expect, test } from 'vitest';
import { speculationRules } from '../../../src/lib/speculation.ts';

/** True when the rules want a page prepared, judged as browsers judge. */
function isPrepared(path: string, base = '/'): boolean {
  const [{ where }] = speculationRules('fr', base).prerender;
  const [wanted, { not: unwanted }] = where.and;
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) =>
      new URLPattern(pattern, 'https://statuary.example/').test(path, 'https://statuary.example/'),
    );
  return matches(wanted.href_matches) && !matches(unwanted.href_matches);
}

test.each(['/fr/', '/fr/codes/404/', '/fr/codes/404/#facts', '/fr/study/4xx/print/', '/fr/study/'])(
  '%s is prepared',
  (path) => {
    expect(isPrepared(path)).toBe(true);
  },
);

test.each([
  ['/es/codes/404/', 'another language'],
  ['/', 'the front door'],
  ['/fr/codes/404.md', 'a file'],
  ['/fr/study/all.csv', 'a file'],
  ['/fr/search/?q=404', 'a search'],
  ['/fr/study/play/', 'a game'],
  ['/fr/study/play/?deck=4xx', 'a game'],
  ['/fr/study/quiz/?deck=4xx', 'a game'],
  ['https://www.rfc-editor.org/fr/rfc/', 'another site'],
])('%s is not, being %s', (path) => {
  expect(isPrepared(path)).toBe(false);
});

test('below a folder the rules begin with it', () => {
  expect(isPrepared('/statuary/fr/codes/404/', '/statuary')).toBe(true);
  expect(isPrepared('/fr/codes/404/', '/statuary')).toBe(false);
  expect(isPrepared('/statuary/fr/study/quiz/', '/statuary')).toBe(false);
});
