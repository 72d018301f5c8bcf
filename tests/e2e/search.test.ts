import type { IncomingMessage } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/bench/serve.ts';
import type { Setting } from '../../src/lib/search/setting.ts';

const queries = [
  { lang: 'en', query: '404', page: 'codes/404/' },
  { lang: 'en', query: 'HTTP/2 503', page: 'codes/503/' },
  { lang: 'en', query: '４０４', page: 'codes/404/' },
  { lang: 'en', query: '4xx', page: 'classes/4xx/' },
  { lang: 'en', query: 'payload too large', page: 'codes/413/' },
  { lang: 'en', query: 'StatusTeapot', page: 'codes/418/' },
  { lang: 'en', query: ':unprocessable_content', page: 'codes/422/' },
  { lang: 'en', query: 'rfc9110#15.5.5', page: 'codes/404/' },
  { lang: 'en', query: 'Retry-After', page: 'headers/retry-after/' },
  { lang: 'en', query: 'too many tries', page: 'codes/429/' },
  { lang: 'en', query: 'introuvable', page: 'codes/404/' },
  { lang: 'en', query: '401 or 403?', page: 'compare/denied/' },
  { lang: 'fr', query: 'trop de requetes', page: 'codes/429/' },
  { lang: 'fr', query: 'théière', page: 'codes/418/' },
  { lang: 'fr', query: 'session expirée', page: 'codes/440/' },
  { lang: 'es', query: 'no encontrado', page: 'codes/404/' },
  { lang: 'es', query: 'no tengo permiso', page: 'codes/403/' },
];

const field = (page: Page) => page.locator('search-box input');
const list = (page: Page) => page.locator('search-box').getByRole('listbox');
const options = (page: Page) => page.locator('search-box').getByRole('option');

/** Types a query and waits until nothing more can be found for it. */
async function find(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(page.locator('search-box [role=listbox]')).toHaveAttribute('aria-busy', 'false');
}

for (const { lang, query, page: target } of queries) {
  test(`${lang}: "${query}" finds ${target} first`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    await find(page, query);
    await expect(options(page).first()).toHaveAttribute('href', `/${lang}/${target}`);
  });
}

test('nothing of the search is loaded before the reader reaches for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/en/codes/404/', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /search\/|pagefind|box/.test(path))).toEqual([]);
  await field(page).hover();
  await expect.poll(() => loaded.join(' ')).toMatch(/\/en\/search\/codes\.\w+\.txt/);
});

test('Enter on a number or a name goes to its page', async ({ page }) => {
  for (const query of ['429', 'too many requests', 'HTTP 429']) {
    await page.goto('/en/codes/200/');
    await find(page, query);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/en\/codes\/429\/$/);
  }
});

test('Enter on anything else leads to the page of results', async ({ page }) => {
  await page.goto('/en/codes/200/');
  await find(page, 'too many tries today');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=too\+many\+tries\+today$/);
  await expect(page.locator('.results a').first()).toHaveAttribute('href', '/en/codes/429/');
});

test('an unknown number leads to what is known of it', async ({ page }) => {
  await page.goto('/en/');
  await find(page, '477');
  await expect(options(page).first()).toContainText('477 is not a code');
  await field(page).press('Enter');
  await expect(page.locator('section[data-lang=en] h1')).toBeVisible();
  await expect(page).toHaveURL(/\/en\/codes\/477\/$/);
});

test('the whole search works by keyboard', async ({ page }) => {
  await page.goto('/en/codes/200/');
  await page.keyboard.press('/');
  const box = field(page);
  await expect(box).toBeFocused();
  await find(page, 'gateway');
  await expect(box).toHaveAttribute('role', 'combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('search-box [role=status]')).toHaveText(/^\d results?$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', 'search-results-1');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const target = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target ?? 'none'}$`));
});

test('Ctrl-K reaches the box from anywhere', async ({ page }) => {
  await page.goto('/fr/codes/200/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('Escape closes the results and keeps the words and the focus', async ({ page }) => {
  await page.goto('/en/');
  await find(page, 'conflict');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('conflict');
  await expect(field(page)).toBeFocused();
});

test('answers keep their places when the full text arrives', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/*/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/pagefind/*/index/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/');
  await field(page).fill('upload is too big for the proxy');
  await expect(options(page).first()).toBeVisible();
  const before = await options(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')),
  );
  await page.keyboard.press('ArrowDown');
  release();
  await expect(page.locator('search-box [role=listbox]')).toHaveAttribute('aria-busy', 'false');
  const after = await options(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')),
  );
  expect(after.slice(0, before.length)).toEqual(before);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('results show the words in their context, and the section they stand in', async ({ page }) => {
  await page.goto('/en/search/?q=limit_req_status');
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  const found = page.locator('.results a[href*="/en/codes/429/"]');
  await expect(found.locator('mark').first()).toBeVisible();
  await expect(found.locator('.from')).not.toBeEmpty();
});

for (const { lang, query } of [
  { lang: 'en', query: 'football scores' },
  { lang: 'fr', query: 'météo à lyon demain' },
  { lang: 'es', query: 'xilófono barato' },
]) {
  test(`${lang}: "${query}" gets an honest answer`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    await find(page, query);
    await expect(page.locator('.search-panel .message')).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  });
}

test('keys of an input method are left alone', async ({ page }) => {
  await page.goto('/en/');
  const box = field(page);
  await find(page, 'gone');
  await box.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
  await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(options(page).first()).toBeVisible();
});

test('what the full text needs is sent once, though it is asked for beforehand', async ({
  page,
  request,
}) => {
  const { ahead } = (await (await request.get('/en/search/setting.json')).json()) as Setting;
  expect(ahead).toHaveLength(4);
  const { server, origin } = await serve('dist');
  try {
    const asked: string[] = [];
    server.on('request', ({ url = '' }: IncomingMessage) => asked.push(url));
    await page.goto(`${origin}/en/codes/404/`);
    await find(page, 'captive portal certificate');
    expect(asked.filter((url) => url.endsWith('.pf_fragment'))).not.toEqual([]);
    expect(asked.filter((url) => ahead.includes(url)).sort()).toEqual([...ahead].sort());
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('without the full text the names still answer, and the reader is told', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/');
  await find(page, '404');
  await expect(options(page).first()).toHaveAttribute('href', '/en/codes/404/');
  await page.goto('/en/search/?q=too+many+tries');
  await expect(page.locator('.results a').first()).toHaveAttribute('href', '/en/codes/429/');
  await expect(page.locator('search-page [role=status]')).toContainText('only names and meanings');
});

test('without any of its files the search says so, and the form still works', async ({ page }) => {
  await page.route('**/search/codes.*.txt', (route) => route.abort());
  await page.goto('/en/');
  await field(page).fill('404');
  await expect(page.locator('.search-panel .message')).toContainText('could not be loaded');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=404$/);
});

test('recent queries are offered, stay on the device and can be forgotten', async ({ page }) => {
  await page.goto('/en/');
  await find(page, 'teapot');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/codes\/418\/$/);
  await field(page).focus();
  await expect(options(page).first()).toHaveText('teapot');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('teapot');
  await expect(options(page).first()).toHaveAttribute('href', '/en/codes/418/');
  await field(page).fill('');
  await options(page).last().click();
  await expect(page.locator('.search-panel')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('hostile recent queries and addresses stay text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await page.addInitScript((query) => {
    localStorage.setItem('searches', JSON.stringify([query, 7, { a: 1 }]));
  }, hostile);
  await page.goto('/en/');
  await field(page).focus();
  await expect(options(page).first()).toHaveText(hostile);
  await page.goto(`/en/search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.locator('search-page input')).toHaveValue(hostile);
  await expect(page).not.toHaveTitle('1');
  await expect(page.locator('search-page img')).toHaveCount(0);
});

test('a page of results can be shared, and its address follows what is typed', async ({ page }) => {
  await page.goto('/fr/search/?q=introuvable');
  await expect(page.locator('.results a').first()).toHaveAttribute('href', '/fr/codes/404/');
  await expect(page.locator('.everything')).toBeHidden();
  await page.locator('search-page input').fill('théière');
  await expect(page).toHaveURL(/\?q=th%C3%A9i%C3%A8re$/);
  await expect(page.locator('.results a').first()).toHaveAttribute('href', '/fr/codes/418/');
  await page.locator('search-page input').fill('');
  await expect(page.locator('.everything li')).toHaveCount(100);
});

test('a browser learns of the search, and gets suggestions for numbers', async ({
  page,
  request,
}) => {
  await page.goto('/en/');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const address = (await link.getAttribute('href')) ?? '';
  const description = await (await request.get(address)).text();
  expect(description).toContain('/en/search/?q={searchTerms}');
  const suggestions = (await (await request.get('/en/search/suggest/42.json')).json()) as unknown[];
  expect(suggestions[0]).toBe('42');
  expect(suggestions[1]).toContain('429');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the list of all codes', async ({ page }) => {
    await page.goto('/fr/codes/404/');
    await page.getByRole('searchbox').fill('introuvable');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/fr\/search\/\?q=introuvable$/);
    await expect(page.locator('.code-list li')).toHaveCount(100);
  });
});
