import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

for (const path of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no barrier (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  for (const width of [320, 390, 1280]) {
    test(`${path} never scrolls sideways at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }

  // Pages for studying and for downloading bring a stylesheet of their own, which no other needs.
  const sheets = /\/study\/|\/offline\/$/.test(path) ? 2 : 1;
  test(`${path} needs ${String(sheets)} stylesheet${sheets > 1 ? 's' : ''}, asks no third party and reports no fault`, async ({
    page,
  }) => {
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual(
      [],
    );
    const blocking = page.locator('head link[rel=stylesheet], head script[src]:not([type=module])');
    await expect(blocking).toHaveCount(sheets);
    expect(faults).toEqual([]);
    expect(response).not.toBeNull();
  });
}

test('open search results have no barrier', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('search-box input').fill('timeout');
  await expect(page.locator('search-box').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the first key goes to the content', async ({ page }) => {
  await page.goto('/en/codes/404/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('a printed code page is the text without the furniture', async ({ page }) => {
  await page.goto('/en/codes/404/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-head')).toBeHidden();
  await expect(page.locator('.pager')).toBeHidden();
  await expect(page.getByText('HTTP/1.1 404 Not Found')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
