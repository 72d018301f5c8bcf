import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makeNextBuild, news, newName } from './support/next-build.ts';
import { cut, dist, download, expectStanding, open, test } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });
// A language is hundreds of files, and some tests download several.
test.describe.configure({ timeout: 240_000 });

const next = join(tmpdir(), `statuary-next-build-${String(process.pid)}`);
test.beforeAll(() => makeNextBuild(dist, next));
test.afterAll(() => rm(next, { recursive: true, force: true }));

/** Versions of the French editions whose files are on the device. */
const editions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('/edition/fr/')));

/** What the search of an open page calls 404, once its own files have been loaded. */
async function nameOf404(page: Page): Promise<string> {
  const box = page.locator('search-box').first();
  await box.locator('input').fill('404');
  const option = box.getByRole('option').first();
  await expect(option).toContainText('404');
  return (await option.textContent()) ?? '';
}

/**
 * Has the browser look for a newer worker, as it does by itself at a navigation, and waits until that
 * worker is in charge: Chromium may forget a navigation that begins while one worker follows another.
 */
const lookForWorker = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    await (await serviceWorker.ready).update();
    await changed;
  });

test('an update replaces a language as a whole, and open pages keep what is theirs', async ({
  french: page,
  host,
  origin,
}) => {
  const other = await page.context().newPage();
  await other.goto(`${origin}/fr/codes/404/`);
  const [old] = await editions(page);

  host.folder = next;
  await lookForWorker(page);
  await page.goto(`${origin}/fr/codes/`);
  await expect.poll(() => editions(page), { timeout: 120_000 }).toHaveLength(2);
  await page.goto(`${origin}/fr/offline/`);
  await expectStanding(page, 'fr', 'whole');
  await cut(page, host);

  // A page of the old edition, whose search was never used, finds the old files.
  expect(await nameOf404(other)).toContain('Introuvable');
  await expect(other.getByText(news)).toHaveCount(0);
  // A page that is opened now is of the new edition.
  await page.goto(`${origin}/fr/codes/404/`);
  await expect(page.getByText(news)).toBeVisible();
  expect(await nameOf404(page)).toContain(newName);

  // The old edition goes when the site is opened anew, with no page of it left.
  expect(await editions(page)).toContain(old);
  const context = page.context();
  await other.close();
  const blank = await context.newPage();
  await page.close();
  await blank.goto(`${origin}/fr/codes/500/`);
  await expect.poll(() => editions(blank)).toHaveLength(1);
  expect(await editions(blank)).not.toContain(old);
});

test('an update that fails leaves the old edition whole, and is made up for', async ({
  french: page,
  host,
  origin,
}) => {
  host.folder = next;
  let dropped = 0;
  host.treat = (path) => {
    if (!/^\/fr\/(headers|glossary)/.test(path)) return 'answer';
    dropped++;
    return 'drop';
  };
  await lookForWorker(page);
  await page.goto(`${origin}/fr/codes/`);
  await expect.poll(() => dropped, { timeout: 120_000 }).toBeGreaterThan(0);
  await page.goto(`${origin}/fr/offline/`);
  await expectStanding(page, 'fr', 'older');
  await cut(page, host);
  await page.goto(`${origin}/fr/headers/retry-after/`);
  expect(await nameOf404(page)).toContain('Introuvable');

  host.treat = () => 'answer';
  await page.context().setOffline(false);
  await page.goto(`${origin}/fr/compare/`);
  await page.goto(`${origin}/fr/offline/`);
  await expectStanding(page, 'fr', 'whole');
  await cut(page, host);
  await page.goto(`${origin}/fr/headers/retry-after/`);
  expect(await nameOf404(page)).toContain(newName);
});

test('a site that changes in the middle of a download is never mixed', async ({
  page,
  host,
  origin,
}) => {
  await open(page, origin);
  let count = 0;
  host.treat = (path) => {
    // The list is of the first build, and most of the pages are of the second.
    if (path.startsWith('/fr/') && ++count === 30) host.folder = next;
    return 'answer';
  };
  await download(page, 'fr');
  await cut(page, host);
  await page.goto(`${origin}/fr/codes/404/`);
  await expect(page.getByText(news)).toBeVisible();
  expect(await nameOf404(page)).toContain(newName);
  await page.goto(`${origin}/fr/codes/100/`);
  expect(await nameOf404(page)).toContain(newName);
});

test('an open page without a downloaded language gets its own data or none', async ({
  page,
  host,
  origin,
}) => {
  await page.goto(`${origin}/fr/codes/404/`);
  host.folder = next;
  const box = page.locator('search-box');
  await box.locator('input').fill('404');
  await expect(box.locator('.message')).toBeVisible();
  await expect(box.getByText(newName)).toHaveCount(0);
});
