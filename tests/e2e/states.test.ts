import { expect, test, type Page } from '@playwright/test';
import { testBarriers, type States } from './states.ts';

const box = (page: Page) => page.locator('search-box');

/** Types into the search box and waits for everything that is found. */
async function search(page: Page, query: string): Promise<void> {
  await box(page).locator('input').fill(query);
  await expect(box(page).locator('[role="listbox"]')).toHaveAttribute('aria-busy', 'false');
  await expect(box(page).locator('.search-panel')).toBeVisible();
}

/** What opens on a page, with what opens it. */
const states: States = {
  'search box, results': async (page) => {
    await page.goto('/en/');
    await search(page, 'timeout');
    await page.keyboard.press('ArrowDown');
    await expect(box(page).locator('[aria-selected="true"]')).toHaveCount(1);
  },
  'search box, nothing found': async (page) => {
    await page.goto('/fr/codes/404/');
    await search(page, 'zzxqv');
    await expect(box(page).locator('.message')).toBeVisible();
  },
  'search box, recent queries': async (page) => {
    await page.goto('/es/search/?q=timeout');
    await page.locator('search-page input').press('Enter');
    await page.goto('/es/codes/404/');
    await box(page).locator('input').focus();
    await expect(box(page).locator('.recent')).toHaveText('timeout');
  },
  'language menu, open': async (page) => {
    await page.goto('/fr/');
    await page.locator('.language summary').click();
    await expect(page.locator('.language ul')).toBeVisible();
  },
  'decision guide, half-way': async (page) => {
    await page.goto('/es/choose/');
    await page.locator('.question:visible a.answer').nth(2).click();
    await page.locator('.question:visible a.answer').first().click();
    await expect(page.locator('.way:visible li')).toHaveCount(2);
  },
  'decision guide, all questions': async (page) => {
    await page.goto('/en/choose/');
    await page.locator('decision-guide > button').click();
  },
  'code page, copied': async (page) => {
    await page.context().grantPermissions(['clipboard-write']);
    await page.goto('/fr/codes/404/');
    await page.locator('copy-button button').first().click();
    await expect(page.locator('copy-button [role="status"]').first()).not.toBeEmpty();
  },
  'glossary, a term': async (page) => {
    await page.goto('/en/glossary/#term-cache');
  },
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

testBarriers(states);

test('a result keeps the focus when more are found', async ({ page }) => {
  await page.goto('/en/search/?q=timeout');
  const list = page.locator('.results');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const second = list.getByRole('link').nth(1);
  const address = await second.getAttribute('href');
  await second.focus();
  // The list is drawn anew, as it is when the full text arrives.
  await second.evaluate((link) => {
    link.dataset['before'] = '';
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(list.locator('[data-before]')).toHaveCount(0);
  await expect(list.locator(':focus')).toHaveAttribute('href', address ?? '');
});
