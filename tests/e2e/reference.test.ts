import { expect, test } from '@playwright/test';
import { langs } from '../../src/lib/locales.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a term in the prose leads to its definition, in the reader’s language', async ({
      page,
    }) => {
      await page.goto('/fr/codes/404/');
      await page.getByRole('link', { name: 'serveur d’origine', exact: true }).click();
      await expect(page).toHaveURL(/\/fr\/glossary\/#term-origin-server$/);
      const term = page.locator('.term', { has: page.locator('#term-origin-server') });
      await expect(term.getByRole('heading')).toBeInViewport();
      await expect(term.locator('dd[lang=en]')).toHaveText('origin server');
      await expect(term.locator('dd[lang=es]')).toHaveText('servidor de origen');
      await expect(term.getByRole('link', { name: 'RFC 9110 §3.6' })).toHaveAttribute(
        'href',
        'https://www.rfc-editor.org/rfc/rfc9110.html#section-3.6',
      );
    });

    test('a code’s facts lead to a header field, and its table back to a code', async ({
      page,
    }) => {
      await page.goto('/en/codes/401/');
      await page.getByRole('complementary').getByRole('link', { name: 'WWW-Authenticate' }).click();
      await expect(page).toHaveURL(/\/en\/headers\/www-authenticate\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('WWW-Authenticate');
      const row = page
        .getByRole('table')
        .getByRole('row')
        .filter({ hasText: 'Unauthorized' })
        .first();
      await expect(row.getByRole('cell').first()).toContainText('must');
      await row.getByRole('link').first().click();
      await expect(page).toHaveURL(/\/en\/codes\/401\/$/);
    });

    test('the foot of every page leads to glossary and header fields', async ({ page }) => {
      await page.goto('/es/codes/503/');
      const foot = page.getByRole('contentinfo');
      await foot.getByRole('link', { name: 'Glosario' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glosario');
      await page
        .getByRole('navigation', { name: 'Letras' })
        .getByRole('link', { name: 'P' })
        .click();
      await expect(page.locator('#letter-p')).toBeInViewport();
      await foot.getByRole('link', { name: 'Campos de cabecera' }).click();
      await expect(page.getByRole('link', { name: 'Retry-After', exact: true })).toBeVisible();
    });
  });
}

test('terms stand in the order of the language, and working words stay out', async ({ page }) => {
  for (const lang of langs) {
    await page.goto(`/${lang}/glossary/`);
    const names = await page.locator('.term h3').allTextContents();
    const trimmed = names.map((name) => name.trim());
    expect(trimmed.length).toBeGreaterThan(100);
    expect(trimmed).toEqual(trimmed.toSorted(new Intl.Collator(lang).compare));
    await expect(page.locator('#term-code-as-subject')).toHaveCount(0);
  }
});

test('a header field is linked once in the prose of a page', async ({ page }) => {
  await page.goto('/en/codes/304/');
  const prose = page.locator('.code-body > .prose');
  await expect(prose.getByRole('link', { name: 'ETag', exact: true })).toHaveCount(1);
  expect(await prose.getByText('ETag', { exact: true }).count()).toBeGreaterThan(1);
});

test('the table keeps its meaning when a narrow screen stacks it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/en/headers/retry-after/');
  const row = page.getByRole('row').filter({ hasText: 'Service Unavailable' });
  await expect(row.getByRole('rowheader')).toContainText('503');
  await expect(row.getByRole('cell')).toHaveCount(2);
});

for (const { query, address } of [
  { query: 'Retry-After', address: '/en/headers/retry-after/' },
  { query: 'idempotent', address: '/en/glossary/#term-idempotent' },
  { query: 'origin server', address: '/en/glossary/#term-origin-server' },
]) {
  test(`the search leads from "${query}" to ${address}`, async ({ page }) => {
    await page.goto('/en/');
    await page.locator('search-box input').fill(query);
    const first = page.locator('search-box').getByRole('option').first();
    await expect(first).toHaveAttribute('href', address);
  });
}
