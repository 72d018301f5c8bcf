import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { fallbackLang, langs } from '../../src/lib/locales.ts';
import { kinds, visit } from '../budgets.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Address of the largest built page of a kind. Playing and the cheat sheet are no decks. */
function largest(lang: string, pages: string): string {
  const files = globSync(join(lang, pages, 'index.html'), { cwd: dist })
    .filter((file) => !pages.includes('*') || !/(play|quiz|cheat-sheet).index/.test(file))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  if (files[0] === undefined) throw new Error(`There is no page like ${lang}/${pages}.`);
  return `/${files[0].replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

const sizeOf = (file: string) => statSync(join(dist, file)).size;

/** Opens a page for the first time, its scripts being so late that it was painted without them. */
async function open(page: Page, path: string): Promise<{ address: string; bytes: number }[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.nodeName;
          const [before, now] = [previousRect, currentRect].map(({ x, y, width, height }) =>
            [x, y, width, height].join(' '),
          );
          return `${String(name)}: ${String(before)} → ${String(now)}`;
        });
        shifts.push(...moved);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(
    responses
      .filter((response) => response.url().startsWith('http'))
      .map(async (response) => ({
        address: new URL(response.url()).pathname,
        bytes: brotliCompressSync(await response.body()).length,
      })),
  );
}

const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

const sum = (parts: readonly { bytes: number }[]) =>
  parts.reduce((all, { bytes }) => all + bytes, 0);

for (const lang of langs) {
  for (const { pages, bytes = visit.bytes, scripts = visit.scripts } of kinds) {
    test(`/${lang}/${pages} keeps its budget, and nothing moves`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const loaded = await open(page, largest(lang, pages));
      test.info().annotations.push({ type: 'cost', description: JSON.stringify(loaded) });
      expect(loaded.length, JSON.stringify(loaded)).toBeLessThanOrEqual(visit.requests);
      expect(sum(loaded), JSON.stringify(loaded)).toBeLessThanOrEqual(bytes);
      const js = loaded.filter(({ address }) => address.endsWith('.js'));
      expect(sum(js), JSON.stringify(js)).toBeLessThanOrEqual(scripts);
      // Only what waits for nothing may block: a module does not, and what stands in the page is short.
      await expect(page.locator('script[src]:not([type=module])')).toHaveCount(0);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
}

for (const { pages } of kinds) {
  test(`/${fallbackLang}/${pages} does not move on a wide screen`, async ({ page }) => {
    await open(page, largest(fallbackLang, pages));
    expect(await shiftsOf(page)).toEqual([]);
  });
}

for (const path of ['/#languages', '/nowhere/']) {
  test(`${path} keeps the budget of a page`, async ({ page }) => {
    const loaded = await open(page, path);
    expect(loaded.length).toBeLessThanOrEqual(visit.requests);
    expect(sum(loaded), JSON.stringify(loaded)).toBeLessThanOrEqual(visit.bytes);
  });
}

test('every kind of page has a budget', () => {
  const known = kinds.flatMap(({ pages }) =>
    globSync(join(fallbackLang, pages, 'index.html'), { cwd: dist }),
  );
  const built = globSync(`${fallbackLang}/**/index.html`, { cwd: dist });
  expect(built.length).toBeGreaterThan(100);
  expect(built.filter((file) => !known.includes(file))).toEqual([]);
});
