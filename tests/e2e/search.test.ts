import { expect, test, type Page } from '@playwright/test';

const queries = [
  { lang: 'en', query: '404', code: 404 },
  { lang: 'en', query: 'not found', code: 404 },
  { lang: 'en', query: 'payload too large', code: 413 },
  { lang: 'en', query: 'teapot', code: 418 },
  { lang: 'en', query: 'introuvable', code: 404 },
  { lang: 'en', query: 'railgun', code: 527 },
  { lang: 'fr', query: 'introuvable', code: 404 },
  { lang: 'fr', query: 'trop de requêtes', code: 429 },
  { lang: 'fr', query: 'théière', code: 418 },
  { lang: 'es', query: 'no encontrado', code: 404 },
  { lang: 'es', query: '503', code: 503 },
  { lang: 'es', query: 'tetera', code: 418 },
];

const options = (page: Page) => page.locator('search-box').getByRole('option');

for (const { lang, query, code } of queries) {
  test(`${lang}: "${query}" finds ${String(code)} first`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    await page.locator('search-box input').fill(query);
    await expect(options(page).first()).toHaveAttribute('href', `/${lang}/codes/${String(code)}/`);
  });
}

test('the whole search works by keyboard', async ({ page }) => {
  await page.goto('/en/codes/200/');
  await page.keyboard.press('/');
  const box = page.locator('search-box input');
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.insertText('gateway');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('search-box [role=status]')).toHaveText(/^\d results?$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', 'search-option-1');
  await page.keyboard.press('ArrowUp');
  const target = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target ?? 'none'}$`));
});

test('Escape closes the results and keeps the words', async ({ page }) => {
  await page.goto('/en/');
  const box = page.locator('search-box input');
  await box.fill('conflict');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveValue('conflict');
});

test('a query without an answer says so, and no noise is shown', async ({ page }) => {
  await page.goto('/es/');
  await page.locator('search-box input').fill('xylophone');
  await expect(page.locator('.search-panel .message')).toBeVisible();
  await expect(options(page)).toHaveCount(0);
});

test('keys of an input method are left alone', async ({ page }) => {
  await page.goto('/en/');
  const box = page.locator('search-box input');
  await box.fill('gone');
  await expect(options(page).first()).toBeVisible();
  await box.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
});

test('without an index the reader is told', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/');
  await page.locator('search-box input').fill('404');
  await expect(page.locator('.search-panel .message')).toContainText('could not be loaded');
});

test('a query in the address is searched', async ({ page }) => {
  await page.goto('/fr/codes/?q=introuvable');
  await expect(options(page).first()).toHaveAttribute('href', '/fr/codes/404/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the list of all codes', async ({ page }) => {
    await page.goto('/fr/codes/404/');
    await page.getByRole('searchbox').fill('introuvable');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/fr\/codes\/\?q=introuvable$/);
    await expect(page.locator('.code-list li')).toHaveCount(100);
  });
});
