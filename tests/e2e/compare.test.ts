import { expect, test } from '@playwright/test';

const order = [
  { lang: 'en', when: 'When to use which', table: 'Side by side' },
  { lang: 'fr', when: 'Quand employer lequel', table: 'Côte à côte' },
  { lang: 'es', when: 'Cuándo usar cada uno', table: 'Lado a lado' },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { lang, when, table: name } of order) {
      test(`home leads to the comparison of 412, 428 and 409 in ${lang}`, async ({ page }) => {
        await page.goto(`/${lang}/`);
        await page.locator(`.ways-in a[href="/${lang}/compare/"]`).click();
        await expect(page.locator('.comparisons li')).toHaveCount(10);
        await page.locator(`a[href="/${lang}/compare/preconditions/"]`).click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('428');
        const list = page.getByRole('region', { name: when }).getByRole('listitem');
        await expect(list).toHaveCount(3);
        const table = page.getByRole('table', { name });
        await expect(table.getByRole('columnheader').locator('.number')).toHaveText([
          '412',
          '428',
          '409',
        ]);
        await expect(table.getByRole('row')).toHaveCount(9);
        await table.getByRole('link', { name: '428' }).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/codes/428/$`));
        await page.locator(`.compared a[href="/${lang}/compare/preconditions/"]`).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/compare/preconditions/$`));
        await expect(page.locator('.notice')).toHaveCount(0);
      });
    }
  });
}

test('facts in which the codes differ are rows, the others stand below', async ({ page }) => {
  await page.goto('/en/compare/denied/');
  const headers = page.getByRole('row', { name: /^Header fields/ }).getByRole('cell');
  await expect(headers).toHaveText([
    /WWW-Authenticate\s*must\s*Authorization\s*related/,
    /^\s*Authorization\s*related\s*$/,
    'None in particular',
  ]);
  await expect(page.getByRole('rowheader', { name: 'Class' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'The same for all' })).toContainText('4xx');
});

test('on a phone each value stands below its aspect, beside its code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/compare/denied/');
  const row = page.getByRole('row', { name: /^What it reveals/ });
  const [head, first, second] = await Promise.all([
    row.getByRole('rowheader').boundingBox(),
    row.getByRole('cell').nth(0).boundingBox(),
    row.getByRole('cell').nth(1).boundingBox(),
  ]);
  expect(first?.y).toBeGreaterThan(head?.y ?? Infinity);
  expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
  expect(second?.x).toBe(head?.x);
});

test('a comparison is found by its words, and by the codes it compares', async ({ page }) => {
  await page.goto('/en/search/?q=violated+unique+key');
  await expect(
    page.locator('search-page .results a').filter({ hasText: '400, 409 or 422?' }),
  ).toHaveAttribute('href', /^\/en\/compare\/invalid\//);
  await page.goto('/en/');
  const options = page.locator('search-box').getByRole('option');
  await page.locator('search-box input').fill('409 or 422');
  await expect(options.first()).toHaveAttribute('href', '/en/compare/invalid/');
});
