import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { Host } from './host.ts';

/** The build that the tests are about. */
export const dist = join(import.meta.dirname, '../../../dist');

/** Tests with a host of their own, whose behaviour they choose. */
export const test = base.extend<{ host: Host; origin: string; french: Page }>({
  host: async ({}, use) => {
    const host = new Host(dist);
    await use(host);
    await host.close();
  },
  origin: async ({ host }, use) => {
    await use(await host.listen());
  },
  /** A page about reading without a network, with French on the device. */
  french: async ({ page, origin }, use) => {
    await open(page, origin);
    await download(page, 'fr');
    await use(page);
  },
});

/** What the page about reading without a network shows of a language. */
export const row = (page: Page, lang: string): Locator =>
  page.locator(`offline-languages [data-lang="${lang}"]`);

/** A button of a language. */
export const button = (page: Page, lang: string, name: string): Locator =>
  row(page, lang).getByRole('button', { name });

/** Opens the page about reading without a network, with the worker at work. */
export async function open(page: Page, origin: string, lang = 'fr'): Promise<void> {
  await page.goto(`${origin}/${lang}/offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(row(page, lang)).toHaveAttribute('data-standing', /.+/);
}

/** Waits until a language stands so on the device. */
export async function expectStanding(page: Page, lang: string, standing: string): Promise<void> {
  await expect(row(page, lang)).toHaveAttribute('data-standing', standing, { timeout: 120_000 });
}

/** Downloads a language as a reader does. */
export async function download(page: Page, lang: string): Promise<void> {
  await button(page, lang, 'Télécharger').click();
  await expectStanding(page, lang, 'whole');
}

/** Cuts the network, for pages and workers alike. */
export async function cut(page: Page, host: Host): Promise<void> {
  host.treat = () => 'drop';
  await page.context().setOffline(true);
}
