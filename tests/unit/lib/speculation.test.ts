import { expect, test } from 'vitest';
import { homePath, playPath, quizPath, searchPath } from '../../../src/lib/routes.ts';
import { speculationRules } from '../../../src/lib/speculation.ts';

/** True when the rules want the page of a link prepared, judged as browsers judge. */
function isPrepared(path: string): boolean {
  const [{ where }] = speculationRules.prerender;
  const [wanted, { not: unwanted }] = where.and;
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) =>
      new URLPattern(pattern, 'https://statuary.example/').test(path, 'https://statuary.example/'),
    );
  return matches(wanted.href_matches) && !matches(unwanted.href_matches);
}

test.each([
  homePath('fr'),
  '/fr/codes/404/',
  '/fr/codes/404/#facts',
  '/fr/study/4xx/print/',
  '/fr/study/',
  '/statuary/fr/codes/404/',
])('%s is prepared', (path) => {
  expect(isPrepared(path)).toBe(true);
});

test.each([
  ['/', 'the front door'],
  ['/fr/codes/404.md', 'a file'],
  ['/fr/study/all.csv', 'a file'],
  [`${searchPath('fr')}?q=404`, 'a search'],
  [playPath('fr'), 'a game'],
  [playPath('fr', '4xx'), 'a game'],
  [quizPath('fr', '4xx'), 'a game'],
  ['/statuary/fr/study/quiz/', 'a game'],
  ['https://www.rfc-editor.org/fr/rfc/', 'another site'],
])('%s is not, being %s', (path) => {
  expect(isPrepared(path)).toBe(false);
});
