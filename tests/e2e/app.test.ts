import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { langs, localeOf } from '../../src/lib/locales.ts';
import { dist, test } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });

interface Manifest {
  readonly [key: string]: unknown;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
  readonly shortcuts: readonly { name: string; url: string }[];
}

/** Width and height of a PNG (W3C PNG, 11.2.1: they follow the name of the first chunk). */
function sizeOf(file: string): string {
  const content = readFileSync(join(dist, file));
  return `${String(content.readUInt32BE(16))}x${String(content.readUInt32BE(20))}`;
}

for (const lang of langs) {
  test(`the site can be installed in ${lang}`, async ({ page, origin, host }) => {
    await page.goto(`${origin}/${lang}/offline/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const session = await page.context().newCDPSession(page);
    const { data, errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(`/${lang}/app.webmanifest`);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Windows of tests are private ones.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

    const manifest = JSON.parse(data ?? '{}') as Manifest;
    const { tag, dir } = localeOf(lang);
    expect(manifest).toMatchObject({
      id: `/${lang}/`,
      start_url: `/${lang}/`,
      scope: '/',
      display: 'standalone',
      lang: tag,
      dir,
    });
    for (const icon of manifest.icons.filter(({ type }) => type === 'image/png')) {
      expect(sizeOf(icon.src)).toBe(icon.sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    expect(manifest.shortcuts).toHaveLength(2);
    for (const { url: shortcut } of manifest.shortcuts) {
      expect((await page.request.get(`${origin}${shortcut}`)).status()).toBe(200);
    }
    expect(host.sent.get(`/${lang}/app.webmanifest`)).toBeGreaterThan(0);
  });
}

test('pages that nobody installs from do not name the manifest', async ({ page, origin }) => {
  await page.goto(`${origin}/en/codes/404/`);
  await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
  for (const path of ['/en/', '/en/study/', '/en/offline/']) {
    await page.goto(`${origin}${path}`);
    await expect(page.locator('link[rel=manifest]')).toHaveCount(1);
    await expect(page.locator('link[rel=apple-touch-icon]')).toHaveCount(1);
  }
});
