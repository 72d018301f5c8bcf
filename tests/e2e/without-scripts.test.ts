import { expect, test } from '@playwright/test';
import { langs } from '../../src/lib/locales.ts';
import { kinds } from './pages.ts';

test.use({ javaScriptEnabled: false });

/** Controls that a browser carries out by itself: forms with an address, and choices of the style sheet. */
const ownControls = 'form[action] *, .stacks input';

test('no page shows a control that needs a script, and each has its title', async ({ page }) => {
  for (const path of kinds) {
    await page.goto(path);
    const idle = page.locator(
      `:is(button, input, select, textarea, [role="button"]):visible:not(${ownControls})`,
    );
    expect([path, await idle.allTextContents()]).toEqual([path, []]);
    await expect(page.locator('h1').first()).toBeVisible();
  }
});

test('the search lists every code, and its field leads there', async ({ page }) => {
  await page.goto('/fr/');
  await page.getByRole('searchbox').fill('timeout');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/search\/\?q=timeout$/);
  await expect(page.locator('.everything .code-list > li')).toHaveCount(100);
  await expect(page.locator('.everything noscript')).not.toBeEmpty();
});

test('the theme is the one of the system', async ({ page }) => {
  const ground = () =>
    page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});

test('what is copied by a button can be selected, and a page taken along as a file', async ({
  page,
  request,
}) => {
  await page.goto('/es/codes/404/');
  const message = page.locator('.wire-figure pre').first();
  await expect(message).toBeVisible();
  expect(await message.evaluate((text) => getComputedStyle(text).userSelect)).toBe('auto');
  const file = page.locator('.article-foot a[href$=".md"]');
  const answer = await request.get((await file.getAttribute('href')) ?? '');
  expect(await answer.text()).toContain('# 404 Not Found');
});

test('decks are read, printed and taken along, and the pages for playing lead to them', async ({
  page,
  request,
}) => {
  for (const way of ['play', 'quiz']) {
    await page.goto(`/fr/study/${way}/?deck=4xx`);
    await expect(page.locator('.no-script')).toBeVisible();
    await page.locator('.deck-links a').nth(3).click();
    await expect(page.locator('.deck tbody tr').first()).toBeVisible();
  }
  const file = page.locator('.take a[href$=".txt"]');
  expect((await request.get((await file.getAttribute('href')) ?? '')).ok()).toBe(true);
  await page.goto('/fr/study/3xx/print/');
  await expect(page.locator('.card').first()).toBeVisible();
});

test('an unknown code is answered in every language, with ways on', async ({ page }) => {
  await page.goto('/fr/codes/477/');
  await expect(page.locator('section:visible')).toHaveCount(langs.length);
  for (const lang of langs) {
    await expect(page.locator(`section[lang] a[href="/${lang}/codes/"]`)).toBeVisible();
  }
});

test('a page that the network did not bring can be asked for again', async ({ page }) => {
  await page.goto('/fr/offline/missing/');
  await expect(page.locator('main a[href=""]')).toBeVisible();
});
