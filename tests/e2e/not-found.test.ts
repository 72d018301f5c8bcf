import { expect, test } from '@playwright/test';

const cases = [
  { path: '/404', lang: 'en', href: '/en/codes/404/' },
  { path: '/fr/404', lang: 'fr', href: '/fr/codes/404/' },
  { path: '/es/codes/4O4/', lang: 'es', href: '/es/codes/404/' },
  { path: '/codes/429', lang: 'en', href: '/en/codes/429/' },
  { path: '/fr/codes/477/', lang: 'fr', href: '/fr/classes/4xx/' },
];

for (const { path, lang, href } of cases) {
  test(`${path} offers ${href}`, async ({ page }) => {
    await page.goto(path);
    const section = page.locator('section:visible');
    await expect(section).toHaveCount(1);
    await expect(section).toHaveAttribute('lang', lang);
    await expect(section.locator('p:visible a')).toHaveAttribute('href', href);
    await section.locator('p:visible a').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
}

test('an address without a number offers the start page', async ({ page }) => {
  const response = await page.goto('/fr/nulle-part/');
  expect(response?.status()).toBe(404);
  await page.locator('section:visible li a').first().click();
  await expect(page).toHaveURL(/\/fr\/$/);
});

test('hostile addresses are shown as nothing but text', async ({ page }) => {
  await page.goto('/en/codes/<img src=x onerror=alert(1)>404');
  await expect(page.locator('img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every language is offered', async ({ page }) => {
    await page.goto('/nowhere');
    await expect(page.locator('section:visible')).toHaveCount(3);
  });
});
