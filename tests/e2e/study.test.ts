import { expect, test } from '@playwright/test';

const order = [
  { lang: 'en', cards: 'The cards', received: 'As received', count: '26 cards' },
  { lang: 'fr', cards: 'Les cartes', received: 'Texte reçu', count: '26 cartes' },
  { lang: 'es', cards: 'Las tarjetas', received: 'Como se recibió', count: '26 tarjetas' },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { lang, cards, received, count } of order) {
      test(`the header leads to the received deck as a table in ${lang}`, async ({ page }) => {
        await page.goto(`/${lang}/`);
        await page.locator(`.site-nav a[href="/${lang}/study/"]`).click();
        await expect(page.locator('.pile')).toHaveCount(10);
        await page.locator(`.pile a[href="/${lang}/study/received/"]`).click();
        await expect(page.locator('article > .note')).toContainText(count);
        const table = page.getByRole('table', { name: cards });
        await expect(table.getByRole('columnheader', { name: received })).toBeVisible();
        await expect(table.getByRole('row')).toHaveCount(27);
        const numbers = await table.getByRole('rowheader').allInnerTexts();
        expect(numbers.slice(0, 4)).toEqual(['100', '101', '200', '201']);
        const row = table.getByRole('row', { name: /^404/ });
        await expect(row.getByRole('cell')).toHaveCount(4);
        await row.getByRole('link', { name: '404' }).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/codes/404/$`));
      });
    }
  });
}

test('the received text stands beside ours, in its own language', async ({ page }) => {
  await page.goto('/fr/study/received/');
  const row = page.getByRole('row', { name: /^204/ });
  await expect(row.locator('[lang=en]').filter({ hasText: 'It worked' })).toBeVisible();
  await expect(row).toContainText('le client reste où il est');
});

test('look-alikes are told apart, and link to each other', async ({ page }) => {
  await page.goto('/en/study/lookalikes/');
  const row = page.getByRole('row', { name: /^401/ });
  await expect(row.getByRole('listitem')).toHaveCount(3);
  await expect(row.getByRole('listitem').first()).toContainText(/^403\s*The server knows who/);
});

test('a deck of one class has no heading for it, others have one for each', async ({ page }) => {
  await page.goto('/en/study/3xx/');
  await expect(page.locator('.deck-class')).toHaveCount(0);
  await page.goto('/en/study/all/');
  await expect(page.locator('.deck-class')).toHaveText(
    [/^1xx/, /^2xx/, /^3xx/, /^4xx/, /^5xx/, /^Outside/].map(
      (text) => new RegExp(text.source.replace('^', '^\\s*')),
    ),
  );
});

test('on a phone each row is a card with the number beside the name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/en/study/received/');
  const row = page.getByRole('row', { name: /^404/ });
  const [number, name, received, meaning] = await Promise.all([
    row.getByRole('rowheader').boundingBox(),
    row.getByRole('cell').nth(0).boundingBox(),
    row.getByRole('cell').nth(1).boundingBox(),
    row.getByRole('cell').nth(2).boundingBox(),
  ]);
  expect(name?.y).toBe(number?.y);
  expect(name?.x).toBeGreaterThan(number?.x ?? Infinity);
  expect(received?.y).toBeGreaterThan(name?.y ?? Infinity);
  expect(meaning?.y).toBeGreaterThan(received?.y ?? Infinity);
  expect(meaning?.x).toBe(number?.x);
});

test('a deck can be taken along under a name that says what it is', async ({ page }) => {
  await page.goto('/fr/study/everyday/');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Pour Anki' }).click();
  expect((await saved).suggestedFilename()).toBe('status-codes-everyday.fr.txt');
});

test('the print button opens the dialogue, and needs JavaScript', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = '');
  });
  await page.goto('/en/study/2xx/print/');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.locator('.card-number').first()).toBeVisible();
  await expect(plain.locator('print-button')).toBeHidden();
  await plain.close();
});

test('the source tables are found in the footer', async ({ page }) => {
  await page.goto('/es/');
  await expect(page.locator('.site-nav a[href="/es/sources/"]')).toHaveCount(0);
  await page.locator('.foot-nav a[href="/es/sources/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tablas de origen');
});
