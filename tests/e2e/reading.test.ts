import { expect, test } from '@playwright/test';

const pages = [
  { lang: 'en', name: undefined, meaning: 'What it means', wire: 'On the wire' },
  { lang: 'fr', name: 'Introuvable', meaning: 'Signification', wire: 'Sur le réseau' },
  { lang: 'es', name: 'No encontrado', meaning: 'Qué significa', wire: 'Intercambio HTTP' },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { lang, name, meaning, wire } of pages) {
      test(`/${lang}/codes/404/ tells everything about 404`, async ({ page }) => {
        await page.goto(`/${lang}/codes/404/`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
        const title = page.getByRole('heading', { level: 1 });
        await expect(title).toContainText('404');
        await expect(title).toContainText('Not Found');
        if (name !== undefined) await expect(title).toContainText(name);
        await expect(page.getByRole('heading', { name: meaning })).toBeVisible();
        await expect(page.getByRole('heading', { name: wire })).toBeVisible();
        const facts = page.getByRole('complementary');
        const standard = facts
          .getByRole('definition')
          .getByRole('link', { name: 'RFC 9110 §15.5.5' });
        await expect(standard).toHaveAttribute(
          'href',
          'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
        );
        await expect(page.getByText('HTTP/1.1 404 Not Found')).toBeVisible();
        await expect(page.getByText('http.StatusNotFound', { exact: true })).toBeVisible();
        await expect(page.locator('.statement')).toHaveCount(5);
        await expect(page.locator('.notice')).toHaveCount(0);
      });
    }

    test('a disagreement between tables is plain to see', async ({ page }) => {
      await page.goto('/en/codes/421/');
      const statement = page.locator('.statement');
      await expect(statement).toHaveCount(1);
      await expect(statement.locator('blockquote')).toHaveAttribute('lang', 'fr');
      await expect(statement).toContainText('content/sources/long-fr.txt, line 39');
      await expect(statement.locator('.finding[data-disagrees]').first()).toContainText('422');
      await statement.getByRole('link').first().click();
      await expect(page).toHaveURL(/\/en\/sources\/long-fr\/#line-39-421$/);
      await expect(page.locator('#line-39-421')).toBeInViewport();
    });

    test('home leads to every code and class', async ({ page }) => {
      await page.goto('/fr/');
      await expect(page.locator('.tile')).toHaveCount(100);
      await page.getByRole('link', { name: /429/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Trop de requêtes');
      await page.goto('/fr/');
      await page.getByRole('link', { name: /^5xx/ }).click();
      await expect(page).toHaveURL(/\/fr\/classes\/5xx\/$/);
    });
  });
}

test('a code that stays inside the server says so', async ({ page }) => {
  await page.goto('/en/codes/495/');
  await expect(page.getByRole('complementary')).toContainText('the client receives 400');
});

test('an exchange can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/es/codes/404/');
  const copy = page.locator('[aria-labelledby=exchange] copy-button button').last();
  await copy.click();
  await expect(copy).toHaveText('Copiado');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^HTTP\/1\.1 404 Not Found\n/);
});
