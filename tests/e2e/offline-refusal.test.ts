import { expect } from '@playwright/test';
import { button, expectStanding, open, row, test } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });
// A language is hundreds of files, and some tests download several.
test.describe.configure({ timeout: 240_000 });

test('a device without room says so, keeps nothing and goes on', async ({ page, origin }) => {
  await open(page, origin);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  await button(page, 'fr', 'Télécharger').click();
  await expect(row(page, 'fr').getByRole('alert')).toContainText('La place manque');
  await expectStanding(page, 'fr', 'absent');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await button(page, 'fr', 'Télécharger').click();
  await expectStanding(page, 'fr', 'whole');
});

test('a browser that stores nothing is answered kindly', async ({ page, origin }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto(`${origin}/fr/offline/`);
  await expect(page.getByRole('alert').first()).toContainText('Ouvrez la page dans une fenêtre');
  await expect(page.getByRole('button', { name: 'Télécharger' })).toHaveCount(0);
});

test.describe('where workers are refused', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page says so instead of waiting for ever', async ({ page, origin }) => {
    await page.goto(`${origin}/fr/offline/`);
    await button(page, 'fr', 'Télécharger').click();
    await expect(row(page, 'fr').getByRole('alert')).toContainText('n’a pas démarré', {
      timeout: 20_000,
    });
    await expectStanding(page, 'fr', 'absent');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is possible', async ({ page, origin }) => {
    await page.goto(`${origin}/fr/offline/`);
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('.no-script').getByRole('link')).toHaveCount(3);
    await expect(page.locator('offline-languages')).toBeHidden();
  });
});
