import { expect, test } from '@playwright/test';

test('the switch keeps page, query and fragment, and is remembered', async ({ page }) => {
  await page.goto('/en/codes/404/?from=log#exchange');
  await page.locator('.language summary').click();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/codes\/404\/\?from=log#exchange$/);
  await page.goto('/');
  await expect(page).toHaveURL(/\/fr\/$/);
});

test('the menu opens by keyboard, and Escape closes it', async ({ page }) => {
  await page.goto('/en/');
  const summary = page.locator('.language summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Español' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Español' })).toBeHidden();
  await expect(summary).toBeFocused();
});

test.describe('a reader whose browser asks for Spanish', () => {
  test.use({ locale: 'es-AR' });

  test('is led to Spanish', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/es\/$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front door offers the languages, and the switch works', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /Français/ }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
    await page.goto('/fr/codes/410/');
    await page.locator('.language summary').click();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/codes\/410\/$/);
  });
});

test('the theme is chosen, kept and shown before the first paint', async ({ page }) => {
  await page.goto('/en/');
  await page.getByLabel('Colours').selectOption('dark');
  await page.goto('/en/codes/200/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
});
