import { expect, test, type Page } from '@playwright/test';
import { Host } from './support/host.ts';
import { dist } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker has kept it, with all that it loaded. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const isKept = () =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return false;
      const { origin, pathname } = location;
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const kept = await Promise.all(
        [origin + pathname, ...loaded].map((address) => caches.match(address)),
      );
      return kept.every((response) => response !== undefined);
    });
  // waitForFunction would take the promise itself for a yes.
  await expect.poll(isKept).toBe(true);
}

/** Cuts the network, and makes sure that it is cut for the worker, too. */
async function cut(page: Page): Promise<void> {
  await page.context().setOffline(true);
  const answer = await page.evaluate(() =>
    fetch('/favicon.svg?never-asked-before').then(
      () => 'came',
      () => 'failed',
    ),
  );
  expect(answer).toBe('failed');
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const storedCards = (page: Page) =>
  page.evaluate(() => {
    const { cards } = JSON.parse(localStorage.getItem('study') ?? '{"cards":{}}') as {
      cards: object;
    };
    return Object.keys(cards).length;
  });

test('a page opens again as it was, whatever stands behind its path', async ({ page }) => {
  await visit(page, '/fr/codes/404/');
  const online = await background(page);
  await cut(page);
  for (const address of ['/fr/codes/404/', '/fr/codes/404/?from=mail#facts', '/fr/codes/404']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
    expect(await background(page)).toBe(online);
    await expect(page.locator('theme-switch select')).toBeVisible();
  }
});

test('a page that was reached by a link opens again', async ({ page }) => {
  await visit(page, '/en/codes/');
  await page.locator('main a[href="/en/codes/503/"]').first().press('Enter');
  await expect(page).toHaveURL(/\/en\/codes\/503\/$/);
  await cut(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('503');
});

test('cards are learned without a network, and nothing is lost after it', async ({ page }) => {
  await visit(page, '/en/study/play/?deck=1xx');
  await cut(page);
  await page.reload();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let count = 0; count < 3; count++) {
    await expect(page.locator('.study-card')).toBeFocused();
    await page.keyboard.press(' ');
    await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect.poll(() => storedCards(page)).toBe(3);
  await page.goto('/en/study/play/?deck=5xx');
  await expect(page.getByRole('combobox', { name: 'Deck' })).toHaveValue('5xx');
  await page.getByText('Settings and your data').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save progress as a file' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.json$/);
  await page.context().setOffline(false);
  await page.reload();
  expect(await storedCards(page)).toBe(3);
});

test('a whole round of the quiz is played without a network', async ({ page }) => {
  await visit(page, '/es/study/quiz/');
  await cut(page);
  await page.goto('/es/study/quiz/?deck=4xx&kind=mixed&seed=offline');
  await page.locator('[data-screen="choice"]').getByRole('button').first().click();
  const question = page.locator('[data-screen="question"]');
  let asked = 0;
  while (await question.isVisible()) {
    await expect(question.getByRole('heading')).toBeFocused();
    await page.keyboard.press('1');
    await expect(page.locator('[data-part="next"]')).toBeFocused();
    await page.keyboard.press('Enter');
    asked++;
  }
  expect(asked).toBe(10);
});

test('the search answers without a network once it was used', async ({ page }) => {
  const options = page.locator('search-box').getByRole('option');
  const find = async (query: string) => {
    await page.locator('search-box input').fill(query);
    await expect(options.first()).toBeVisible();
    await expect(page.locator('search-box [role=listbox]')).toHaveAttribute('aria-busy', 'false');
    return options.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  };
  await visit(page, '/en/');
  const found = await find('teapot');
  await page.waitForLoadState('networkidle');
  await cut(page);
  await page.reload();
  expect(await find('teapot')).toEqual(found);
  expect((await find('too many tries'))[0]).toBe('/en/codes/429/');
});

// The page that says so comes in the languages that were visited, or else in the reader's own.
for (const { before, path, title } of [
  { before: 'en', path: '/en/codes/500/', title: 'This page is not on your device' },
  { before: 'fr', path: '/fr/codes/500/', title: 'Cette page n’est pas sur votre appareil' },
  {
    before: 'es',
    path: '/es/study/quiz/?deck=4xx',
    title: 'Esta página no está en tu dispositivo',
  },
  { before: 'fr', path: '/es/codes/500/', title: 'Cette page n’est pas sur votre appareil' },
  { before: 'en', path: '/nowhere/', title: 'This page is not on your device' },
]) {
  test(`${path}, never opened, says so after a visit of ${before}`, async ({ page }) => {
    await visit(page, `/${before}/codes/404/`);
    await cut(page);
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.locator('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await expect(heading).toHaveCount(0);
  });
}

test('with a network a page is the newest one, not the one that was kept', async ({ page }) => {
  await visit(page, '/en/codes/404/');
  await page.evaluate(async () => {
    const names = await caches.keys();
    const pages = await caches.open(names.find((name) => name.endsWith('pages')) ?? '');
    const old = new Response('<h1>old</h1>', { headers: { 'Content-Type': 'text/html' } });
    await pages.put('/en/codes/404/', old);
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
  await cut(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
});

test('what a reader searches for is not kept', async ({ page }) => {
  await visit(page, '/en/search/');
  await page.goto('/en/search/?q=secret+words', { waitUntil: 'networkidle' });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  expect(kept.some((address) => address.endsWith('/en/search/'))).toBe(true);
  expect(kept.filter((address) => address.includes('secret'))).toEqual([]);
});

test.describe('where workers are refused', () => {
  test.use({ serviceWorkers: 'block' });

  test('the site works as before', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/en/codes/404/', { waitUntil: 'networkidle' });
    await page.locator('search-box input').fill('teapot');
    await expect(page.locator('search-box').getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(faults).toEqual([]);
  });
});

test.describe('a network that does not answer', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is waited for no longer than the worker says, and the kept page opens', async ({
    page,
  }) => {
    const host = new Host(dist);
    const origin = await host.listen();
    await visit(page, `${origin}/fr/codes/404/`);
    host.treat = () => 'stall';
    await page.goto(`${origin}/fr/codes/404/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
    expect(host.asked.filter((path) => path === '/fr/codes/404/').length).toBeGreaterThan(1);
    // A page that was never opened is waited for: it may still come.
    const never = page.goto(`${origin}/fr/codes/500/`, { timeout: 6000 });
    await expect(never).rejects.toThrow('Timeout');
    await host.close();
  });
});
