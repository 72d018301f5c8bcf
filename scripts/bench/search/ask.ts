import type { Page } from '@playwright/test';

/** Addresses that a query is answered with, the best first. */
export type Ask = (query: string) => Promise<string[]>;

/** Asks the search box of the page, as a reader does, and waits until nothing more can come. */
export async function askBox(page: Page): Promise<Ask> {
  const input = page.locator('search-box input');
  await input.focus();
  return async (query) => {
    await input.fill('');
    await page.locator('.search-panel').waitFor({ state: 'hidden' });
    await input.fill(query);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement>('.search-panel')?.hidden === false &&
        document.querySelector('search-box [role=listbox]')?.ariaBusy === 'false',
    );
    return page
      .locator('search-box [role=option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
  };
}

/** Asks Pagefind as it comes, over the same index. */
export function askPagefind(page: Page): Ask {
  return (query) =>
    page.evaluate(async (asked) => {
      const { setting = '' } = document.querySelector<HTMLElement>('search-box')?.dataset ?? {};
      const { index: address } = (await (await fetch(setting)).json()) as { index: string };
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(asked);
      const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
      return pages.map(({ url }) => url);
    }, query);
}
