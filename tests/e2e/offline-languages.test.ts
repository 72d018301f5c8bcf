import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { unpackEdition } from '../../src/lib/offline/edition.ts';
import { formatBytes } from '../../src/lib/offline/size.ts';
import { button, cut, download, expectStanding, open, row, test } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });
// A language is hundreds of files, and some tests download several.
test.describe.configure({ timeout: 240_000 });

test('a whole language opens without a network: pages, search and study', async ({
  french: page,
  host,
  origin,
}) => {
  await cut(page, host);

  await page.goto(`${origin}/fr/codes/507/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('507');
  await expect(page.locator('theme-switch select')).toBeVisible();

  await page.goto(`${origin}/fr/headers/retry-after/`);
  const box = page.locator('search-box');
  await box.locator('input').fill('teapot');
  await expect(box.getByRole('option').first()).toContainText('418');
  await box.locator('input').fill('hébergeurs partagés quota');
  await expect(box.locator('[role=listbox]')).toHaveAttribute('aria-busy', 'false');
  await expect(box.getByRole('option').first()).toBeVisible();
  await expect(box.locator('.message')).toBeHidden();

  await page.goto(`${origin}/fr/study/play/?deck=4xx`);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.locator('.study-card')).toBeFocused();
  await page.goto(`${origin}/fr/study/quiz/?deck=5xx&kind=mixed&seed=away`);
  await page.locator('[data-screen="choice"]').getByRole('button').first().click();
  await expect(page.locator('[data-screen="question"]')).toBeVisible();

  await page.goto(`${origin}/es/codes/507/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('every file of a language is on the device afterwards, as the build made it', async ({
  french: page,
  host,
  origin,
}) => {
  const { files } = unpackEdition(
    await (await page.request.get(`${origin}/fr/offline/files.json`)).text(),
  );
  await cut(page, host);
  const held = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(paths.map((path) => caches.match(path)));
      return paths.filter((_, index) => answers[index]?.status === 200);
    },
    files.map(({ path }) => path),
  );
  expect(held).toHaveLength(files.length);
});

test('the size that is told is the one that is sent', async ({ page, host, origin }) => {
  await open(page, origin);
  const told = await row(page, 'fr').locator('[data-part="standing"]').textContent();
  const list = await page.request.get(`${origin}/fr/offline/files.json`);
  const { files } = unpackEdition(await list.text());
  const listed = files.reduce((sum, { bytes }) => sum + bytes.gzip, 0);
  expect(told).toContain(formatBytes(listed, 'fr'));
  host.sent.clear();
  await download(page, 'fr');
  const sent = files.reduce((sum, { path }) => sum + (host.sent.get(path) ?? 0), 0);
  // What the page loaded a moment ago comes from the browser's own cache.
  expect(sent).toBeGreaterThan(listed * 0.97);
  expect(sent).toBeLessThanOrEqual(listed);
});

test('a download that is interrupted is continued, and fetches nothing twice', async ({
  page,
  host,
  origin,
}) => {
  await open(page, origin);
  let count = 0;
  host.treat = (path) => (path.startsWith('/fr/codes/') && ++count > 40 ? 'drop' : 'answer');
  await button(page, 'fr', 'Télécharger').click();
  await expectStanding(page, 'fr', 'partial');
  await expect(row(page, 'fr').getByRole('alert')).toContainText('La connexion est perdue');
  await page.reload();
  await expectStanding(page, 'fr', 'partial');
  const position = await row(page, 'fr')
    .locator('progress')
    .evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.position : 0));
  expect(position).toBeGreaterThan(0.05);
  expect(position).toBeLessThan(0.95);

  const before = host.asked.filter((path) => host.sent.has(path));
  host.treat = () => 'answer';
  host.asked.length = 0;
  await button(page, 'fr', 'Continuer').click();
  await expectStanding(page, 'fr', 'whole');
  const codes = (paths: readonly string[]) =>
    paths.filter((path) => /^\/fr\/codes\/\d+(\/|\.md)$/.test(path));
  expect(codes(before).length).toBeGreaterThan(30);
  expect(codes(before).filter((path) => host.asked.includes(path))).toEqual([]);
});

test('a download that is interrupted changes nothing else, and can be discarded', async ({
  page,
  host,
  origin,
}) => {
  await open(page, origin);
  host.treat = (path) => (path.startsWith('/fr/headers/') ? 'drop' : 'answer');
  await button(page, 'fr', 'Télécharger').click();
  await expectStanding(page, 'fr', 'partial');
  await cut(page, host);
  await page.goto(`${origin}/fr/codes/507/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’est pas sur votre appareil/);
  await page.goto(`${origin}/fr/offline/`);
  await button(page, 'fr', 'Abandonner').click();
  await expectStanding(page, 'fr', 'unknown');
  expect(await editionCaches(page)).toEqual([]);
});

test('a download is cancelled, and leaves nothing behind', async ({ page, host, origin }) => {
  await open(page, origin);
  host.treat = (path) => (path.startsWith('/fr/headers/') ? 'stall' : 'answer');
  await button(page, 'fr', 'Télécharger').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'fr', 'Annuler')).toBeFocused();
  await expect(row(page, 'fr').locator('progress')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectStanding(page, 'fr', 'absent');
  await expect(button(page, 'fr', 'Télécharger')).toBeFocused();
  await expect(page.locator('offline-languages [role=status]')).toContainText('annulé');
  expect(await editionCaches(page)).toEqual([]);
});

test('languages lie side by side, share what they have in common, and are removed one by one', async ({
  french: page,
  host,
  origin,
}) => {
  host.asked.length = 0;
  await download(page, 'es');
  expect(host.asked.filter((path) => path.startsWith('/_astro/'))).toEqual([]);
  expect(await editionCaches(page)).toHaveLength(2);
  await button(page, 'fr', 'Supprimer').click();
  await expectStanding(page, 'fr', 'absent');
  await expectStanding(page, 'es', 'whole');
  await cut(page, host);
  await page.goto(`${origin}/es/codes/507/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('507');
  await page.goto(`${origin}/fr/codes/508/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’est pas sur votre appareil/);
});

test('the browser is asked to keep what was downloaded', async ({ page, origin }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => {
      document.documentElement.dataset['asked'] = 'true';
      return Promise.resolve(false);
    };
  });
  await open(page, origin);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await download(page, 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'true');
});

test('progress is told to those who do not see it', async ({ page, origin }) => {
  await open(page, origin);
  const said: string[] = [];
  await page.exposeFunction('heard', (text: string) => said.push(text));
  await page.locator('offline-languages [role=status]').evaluate((status) => {
    new MutationObserver(() => {
      (globalThis as unknown as { heard: (text: string) => void }).heard(status.textContent);
    }).observe(status, { childList: true });
  });
  await download(page, 'fr');
  await expect.poll(() => said.at(-1)).toContain('est sur votre appareil');
  expect(said[0]).toContain('a commencé');
  expect(said.length).toBeLessThanOrEqual(5);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state of a download has a barrier (${colorScheme})`, async ({ page, host, origin }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, origin);
    const expectNoBarrier = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    };
    host.treat = (path) => (path.startsWith('/fr/headers/') ? 'stall' : 'answer');
    await button(page, 'fr', 'Télécharger').click();
    await expect(row(page, 'fr').getByRole('progressbar', { name: 'Français' })).toBeVisible();
    await expectNoBarrier();
    await button(page, 'fr', 'Annuler').click();
    await expectStanding(page, 'fr', 'absent');
    host.treat = (path) => (path.startsWith('/fr/headers/') ? 'drop' : 'answer');
    await button(page, 'fr', 'Télécharger').click();
    await expectStanding(page, 'fr', 'partial');
    await expectNoBarrier();
    host.treat = () => 'answer';
    await button(page, 'fr', 'Continuer').click();
    await expectStanding(page, 'fr', 'whole');
    await expectNoBarrier();
  });
}

const editionCaches = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('/edition/')));
