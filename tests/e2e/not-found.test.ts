import { expect, test } from '@playwright/test';

const cases = [
  { path: '/404', lang: 'en', href: '/en/codes/404/' },
  { path: '/fr/404', lang: 'fr', href: '/fr/codes/404/' },
  { path: '/es/codes/4O4/', lang: 'es', href: '/es/codes/404/' },
  { path: '/codes/429', lang: 'en', href: '/en/codes/429/' },
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

const unknown = [
  { path: '/fr/codes/477/', says: '477 n’est pas', like: 'comme 400', of: '4xx', near: [464, 463] },
  {
    path: '/en/299',
    says: '299 is not a registered',
    like: 'like 200',
    of: '2xx',
    near: [226, 300],
  },
  { path: '/es/codes/600/', says: '600 está fuera', like: '5xx', of: 'other', near: [599, 783] },
  { path: '/en/codes/0/', says: '0 is not a status code', like: 'no response', near: [100, 101] },
] as const;

for (const { path, says, like, near, ...rest } of unknown) {
  test(`${path} is answered in the language of the address`, async ({ page }) => {
    const lang = path.slice(1, 3);
    await page.goto(path);
    const section = page.locator('section:visible');
    await expect(section).toHaveAttribute('lang', lang);
    const sentence = section.locator('[data-verdict]:visible');
    await expect(sentence).toContainText(says);
    await expect(sentence).toContainText(like);
    await expect(section).not.toContainText('{{', { useInnerText: true });
    const classes = section.locator('[data-key]:visible');
    await expect(classes).toHaveCount('of' in rest ? 1 : 0);
    if ('of' in rest) await expect(classes).toHaveAttribute('href', `/${lang}/classes/${rest.of}/`);
    for (const code of near) {
      await expect(section.getByRole('link', { name: String(code) })).toHaveAttribute(
        'href',
        `/${lang}/codes/${String(code)}/`,
      );
    }
    await section.locator('.near a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
    await expect(page.locator('main')).not.toContainText('{{', { useInnerText: true });
  });
});
