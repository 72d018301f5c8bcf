import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a translated page says how it stands to the English text, and leads on', async ({
      page,
    }) => {
      await page.goto('/fr/codes/410/');
      const state = page.locator('.translation-state');
      await expect(state).toContainText('novembre 2026');
      await state.getByRole('link', { name: 'État des traductions' }).click();
      await expect(page).toHaveURL(/\/fr\/about\/translations\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('État des traductions');
      const table = page.getByRole('table');
      await expect(table.getByRole('columnheader')).toHaveText(['Champ', 'Français', 'Español']);
      await expect(table.getByRole('row', { name: /^Signification/ }).first()).toContainText(
        'sur 100',
      );
      await expect(table.getByRole('row', { name: /^Définition/ })).toBeVisible();
    });
  });
}

test('the English page has no translation to speak of', async ({ page }) => {
  await page.goto('/en/codes/410/');
  await expect(page.locator('.credits')).toBeVisible();
  await expect(page.locator('.translation-state')).toHaveCount(0);
});

test('the page about Statuary leads to the state of the translations', async ({ page }) => {
  await page.goto('/es/about/');
  await page.getByRole('link', { name: 'Estado de las traducciones' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Estado de las traducciones');
});
