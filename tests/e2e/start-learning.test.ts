import { expect, test } from '@playwright/test';

test('a code page puts its code into the own deck and takes it out again', async ({ page }) => {
  await page.goto('/en/codes/404/');
  await page.getByRole('button', { name: 'Start learning' }).click();
  await expect(page.getByText('404 is in your own deck.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop learning' })).toBeFocused();
  await page.goto('/en/codes/401/');
  await page.getByRole('button', { name: 'Start learning' }).click();
  await page.getByRole('link', { name: 'Play your own deck' }).click();
  await expect(page).toHaveURL(/\/en\/study\/play\/\?deck=mine$/);
  await expect(page.getByRole('combobox', { name: 'Deck' })).toHaveValue('mine');
  await expect(page.getByText('2 new cards')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('.study-card')).toContainText('404');
  await page.goto('/en/codes/404/');
  await page.getByRole('button', { name: 'Stop learning' }).click();
  await expect(page.getByText('404 is out of your own deck.')).toBeVisible();
  await page.goto('/en/study/play/?deck=mine');
  await expect(page.getByText('1 new card')).toBeVisible();
});

test('an empty deck tells how to fill it', async ({ page }) => {
  await page.goto('/fr/study/play/?deck=mine');
  await expect(page.getByText('Votre paquet est vide.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeHidden();
});

test('progress that cannot be read stays as it is', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('study', '{"version":2,"mine":[404]}');
  });
  await page.goto('/en/codes/404/');
  await page.getByRole('button', { name: 'learning' }).click();
  await expect(page.getByText('does not let this page store your deck')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('study'))).toBe(
    '{"version":2,"mine":[404]}',
  );
});

test('a page of a code loads no scheduler', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto('/en/codes/404/', { waitUntil: 'networkidle' });
  expect(scripts.filter((text) => text.includes('start-learning'))).toHaveLength(1);
  expect(scripts.filter((text) => text.includes('stability'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is offered that would do nothing', async ({ page }) => {
    await page.goto('/en/codes/404/');
    await expect(page.getByRole('button', { name: 'Start learning' })).toBeHidden();
  });
});
