import { expect, type Page } from '@playwright/test';
import { langs, type Lang } from '../../src/lib/locales.ts';

/** One page of each kind, as its address goes on after the language. */
const kindsBelow = [
  '',
  'codes/',
  'codes/404/',
  'codes/499/',
  'codes/206/',
  'codes/104/',
  'classes/4xx/',
  'sources/',
  'sources/long-fr/',
  'about/',
  'about/translations/',
  'glossary/',
  'headers/',
  'headers/www-authenticate/',
  'headers/retry-after/',
  'compare/',
  'compare/redirects/',
  'compare/preconditions/',
  'choose/',
  'choose/#question-identity',
  'study/',
  'study/received/',
  'study/lookalikes/',
  'study/3xx/print/',
  'study/cheat-sheet/',
  'study/play/?deck=4xx',
  'study/quiz/?seed=abc&score=7',
  'search/',
  'search/?q=timeout',
  'search/?q=zzxqv',
  'offline/',
  'offline/missing/',
  'nowhere/404',
  'codes/477/',
] as const;

/** The page that belongs to no language. */
const front = '/#languages';

/** One address for each kind of page, in a mixture of languages. */
export const kinds: readonly string[] = [
  front,
  ...kindsBelow.map((kind, index) => `/${langAt(index)}/${kind}`),
];

/** One address for each kind of page in each language. */
export const everyKind: readonly string[] = [
  front,
  ...langs.flatMap((lang) => kindsBelow.map((kind) => `/${lang}/${kind}`)),
];

function langAt(index: number): Lang {
  const lang = langs[index % langs.length];
  if (lang === undefined) throw new RangeError('The site has no language.');
  return lang;
}

/** Opens a page and waits for what its scripts add. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) {
    await expect(page.locator('search-page [role="status"]')).not.toBeEmpty();
    await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  }
  if (path.endsWith('/offline/')) {
    await expect(page.locator('offline-languages [data-standing]')).toHaveCount(langs.length);
  }
  if (/\/(play|quiz)\//.test(path))
    await expect(page.locator('[data-part="loaded"]')).toBeVisible();
}
