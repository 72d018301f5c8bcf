import { expect, test } from '@playwright/test';
import {
  expectNoBarrier,
  expectNoBarrierInTheDark,
  expectNoBarrierOfSize,
  findLosses,
  findMovements,
  spaceText,
} from './barriers.ts';
import { everyKind, kinds, open } from './pages.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const path of everyKind) {
  test(`${path} has no barrier, loses nothing when narrow or spaced, and stands still`, async ({
    page,
  }) => {
    await open(page, path);
    await expectNoBarrier(page);
    await expectNoBarrierInTheDark(page);
    expect(await findMovements(page)).toEqual([]);
    // 640 is the width of a window of 1280 at 200 %.
    for (const width of [640, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await findLosses(page)]).toEqual([width, []]);
    }
    await expectNoBarrierOfSize(page);
    await spaceText(page);
    expect(await findLosses(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findLosses(page)).toEqual([]);
  });
}

for (const path of kinds) {
  // Pages for studying bring a stylesheet of their own, which no other page needs.
  const sheets = path.includes('/study/') ? 2 : 1;
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
