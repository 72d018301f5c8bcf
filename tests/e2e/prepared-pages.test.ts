import { expect, test, type Page } from '@playwright/test';
import { saveData } from './support/save-data.ts';

/** Addresses that the browser fetches in advance, as it tells them itself. */
async function listen(page: Page): Promise<{ ready: () => string[]; begun: () => string[] }> {
  const session = await page.context().newCDPSession(page);
  const [ready, begun] = [new Set<string>(), new Set<string>()];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    const { pathname } = new URL(prefetchUrl);
    begun.add(pathname);
    if (status === 'Ready') ready.add(pathname);
  });
  await session.send('Preload.enable');
  return { ready: () => [...ready], begun: () => [...begun] };
}

/** Makes the browser one that knows no rules. */
const forgetRules = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(HTMLScriptElement, 'supports', { value: () => false });
  });

const next = '.pager [rel=next]';
const hints = 'link[rel=prefetch]';

/** What no pointer shall fetch: another language, a file, a game. */
const unwanted = ['.language a[data-lang=es]', '.article-foot a', 'start-learning a'];

/** Presses the button on each of them, which is the surest sign, and lets go elsewhere. */
async function pressUnwanted(page: Page): Promise<void> {
  await page.locator('start-learning button').click();
  await page.locator('.language summary').click();
  for (const link of unwanted) {
    await page.locator(link).hover();
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
  }
}

test('the page behind a link is there before the click', async ({ page }) => {
  const { ready } = await listen(page);
  await page.goto('/fr/codes/404/', { waitUntil: 'load' });
  await page.locator(next).hover();
  await expect.poll(ready).toEqual(['/fr/codes/405/']);
  await page.locator(next).click();
  await expect(page).toHaveURL(/\/fr\/codes\/405\/$/);
  const delivered = await page.evaluate(
    () =>
      (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string })
        .deliveryType,
  );
  expect(delivered).toBe('navigational-prefetch');
});

test('other languages, files and games wait for the click', async ({ page }) => {
  const { begun } = await listen(page);
  await page.goto('/fr/codes/404/');
  await pressUnwanted(page);
  await page.locator(next).hover();
  await expect.poll(begun).toContain('/fr/codes/405/');
  expect(begun()).toEqual(['/fr/codes/405/']);
});

test('who saves data fetches nothing in advance', async ({ page }) => {
  await saveData(page);
  const { begun } = await listen(page);
  await page.goto('/fr/codes/404/');
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
  await page.locator(next).hover();
  await page.locator(next).click();
  await expect(page).toHaveURL(/\/fr\/codes\/405\/$/);
  expect(begun()).toEqual([]);
});

test.describe('in a browser without rules', () => {
  test('the document behind a link is fetched by the same rules', async ({ page }) => {
    await forgetRules(page);
    await page.goto('/fr/codes/404/', { waitUntil: 'networkidle' });
    await pressUnwanted(page);
    await page.locator(next).hover();
    await expect(page.locator(hints)).toHaveAttribute('href', /\/fr\/codes\/405\/$/);
  });

  test('a finger that is put down is enough, and once is enough', async ({ page }) => {
    await forgetRules(page);
    await page.goto('/fr/codes/404/', { waitUntil: 'networkidle' });
    for (let times = 0; times < 2; times++) await page.locator(next).dispatchEvent('pointerdown');
    await expect(page.locator(hints)).toHaveCount(1);
  });

  test('who saves data loads not even the script for it', async ({ page }) => {
    await forgetRules(page);
    await saveData(page);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/fr/codes/404/', { waitUntil: 'networkidle' });
    await page.locator(next).dispatchEvent('pointerdown');
    await expect(page.locator(hints)).toHaveCount(0);
    expect(scripts.filter((url) => url.includes('by-rules'))).toEqual([]);
  });
});

test('a page that nobody sees yet starts no worker', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    let isHidden = true;
    Object.defineProperty(document, 'prerendering', { get: () => isHidden });
    addEventListener('seen', () => {
      isHidden = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    ServiceWorkerContainer.prototype.register = (address) => {
      asked.push(String(address));
      return Promise.reject(new Error('refused'));
    };
  });
  await page.goto('/fr/codes/404/', { waitUntil: 'networkidle' });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await asked()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('seen')));
  await expect.poll(asked).toEqual(['/sw.js']);
});

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  const isKept = (page: Page, path: string) =>
    page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);

  test('a prepared page is kept when it is seen, and not before', async ({ page }) => {
    const { ready } = await listen(page);
    await page.goto('/fr/codes/404/', { waitUntil: 'networkidle' });
    await expect.poll(() => isKept(page, '/fr/codes/404/')).toBe(true);
    await page.locator(next).hover();
    await expect.poll(ready).toEqual(['/fr/codes/405/']);
    expect(await isKept(page, '/fr/codes/405/')).toBe(false);
    await page.locator(next).click();
    await expect(page).toHaveURL(/\/fr\/codes\/405\/$/);
    await expect.poll(() => isKept(page, '/fr/codes/405/')).toBe(true);
  });
});

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`pages ${motion === 'reduce' ? 'do not fade' : 'fade'} into each other: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: unknown };
        Object.assign(window, { fades: viewTransition !== null });
      });
    });
    await page.goto('/fr/codes/404/');
    await page.locator(next).click();
    await expect(page).toHaveURL(/\/fr\/codes\/405\/$/);
    const fades = () => page.evaluate(() => (window as unknown as { fades: boolean }).fades);
    // The address changes before the page is revealed.
    await expect.poll(fades).toBe(motion === 'no-preference');
  });
}
