import type { IncomingMessage, Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/bench/serve.ts';
import { fieldsOf } from '../../src/lib/hosting/respond.ts';
import { langs, type Lang } from '../../src/lib/locales.ts';
import type { Setting } from '../../src/lib/search/setting.ts';
import { kinds } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

/** Hosts that send header fields, and hosts that leave the policy to the page. */
const hosts = {
  'with header fields': (path: string) => {
    const fields = fieldsOf(path);
    // Workers have no page that could tell a violation; the browser reports it here.
    const policy = `${fields['Content-Security-Policy'] ?? ''}; report-uri /reports`;
    return { ...fields, 'Content-Security-Policy': policy };
  },
  'without header fields': () => ({}),
} as const;

/** One address for each kind of page, in one language. */
const pagesIn = (lang: Lang) => [
  ...new Set(kinds.map((path) => path.replace(/^\/[a-z]{2}\//, `/${lang}/`))),
];

for (const [host, fields] of Object.entries(hosts)) {
  test.describe(host, () => {
    let server: Server;
    let origin = '';
    let faults: string[] = [];
    let asked: string[] = [];

    test.beforeAll(async () => {
      const running = await serve('dist', fields);
      ({ server, origin } = running);
      server.on('request', (request: IncomingMessage) => {
        asked.push(request.url ?? '');
        if (request.method !== 'POST') return;
        let body = '';
        request.on('data', (piece: Buffer) => (body += piece.toString()));
        request.on('end', () => faults.push(`${request.url ?? ''}: ${body}`));
      });
    });
    test.afterAll(() => {
      server.closeAllConnections();
      server.close();
    });
    test.beforeEach(async ({ page, context }) => {
      faults = [];
      asked = [];
      await page.exposeFunction('tell', (fault: string) => faults.push(fault));
      await page.addInitScript(() => {
        const { tell } = globalThis as unknown as { tell: (fault: string) => void };
        addEventListener('securitypolicyviolation', (event) => {
          tell(`${event.effectiveDirective} stops ${event.blockedURI} ${event.sample}`);
        });
      });
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        const isMissing = message.text().includes('404 (Not Found)');
        if (['error', 'warning'].includes(message.type()) && !isMissing)
          faults.push(message.text());
      });
      context.on('request', (request) => {
        const { protocol, origin: other } = new URL(request.url());
        if (other !== origin && protocol !== 'blob:') faults.push(`asked ${request.url()}`);
      });
    });

    for (const lang of langs) {
      test(`every kind of page keeps to the policy in ${lang}`, async ({ page }) => {
        test.setTimeout(120_000);
        for (const path of pagesIn(lang)) {
          await page.goto(origin + path, { waitUntil: 'load' });
          expect(faults, path).toEqual([]);
        }
        await page.waitForLoadState('networkidle');
        expect(faults).toEqual([]);
      });

      test(`everything works under the policy in ${lang}`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(`${origin}/${lang}/codes/404/`);
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.locator('theme-switch select').selectOption('dark');
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        await page.locator('copy-button button:visible').first().click();
        await page.locator('start-learning button').click();
        await page.locator('language-menu summary').click();
        const other = page.locator('language-menu a:not([aria-current])').first();
        const target = await other.getAttribute('href');
        await other.click();
        await expect(page).toHaveURL(origin + String(target));

        await searchIn(page, `${origin}/${lang}/search/?q=cache+proxy`);
        expect(asked.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
        await page.goto(`${origin}/${lang}/`);
        await page.locator('search-box input').fill('teapot');
        await expect(page.locator('search-box [role=option]').first()).toBeVisible();

        await playIn(page, `${origin}/${lang}/study/play/?deck=1xx`);
        await page.goto(`${origin}/${lang}/study/quiz/?deck=4xx&kind=mixed&seed=policy`);
        await page.locator('[data-part="start"]').click();
        await page.locator('[data-screen="question"] .answer-button').first().click();
        await expect(page.locator('[data-part="verdict"]')).not.toBeEmpty();
        expect(faults).toEqual([]);
      });
    }

    test('what the policy forbids does not happen', async ({ page }) => {
      await page.goto(`${origin}/en/codes/404/`);
      const happened = await page.evaluate(async () => {
        const seen: string[] = [];
        const attempt = async (name: string, act: () => unknown) => {
          try {
            await act();
            seen.push(name);
          } catch {
            // Refused, as it should be.
          }
        };
        // A module of the smallest size: magic number and version.
        const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        await attempt('markup from a string', () => (document.body.innerHTML += '<b></b>'));
        await attempt('WebAssembly in a page', () => WebAssembly.compile(module));
        await attempt('a request to another origin', () => fetch('https://example.com/'));
        await attempt('a worker from a string', () => new Worker('/_astro/x.js'));
        await attempt('a policy of another name', () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } }
          ).trustedTypes.createPolicy('other'),
        );
        const script = document.createElement('script');
        await attempt('the text of a script', () => (script.text = 'void 0'));
        const handler = document.createElement('p');
        document.body.append(handler);
        await attempt('a handler in an attribute', () => {
          handler.setAttribute('onclick', "this.dataset.hit = ''");
          handler.click();
          if (handler.dataset['hit'] === undefined) throw new Error();
        });
        await attempt('a style in an attribute', () => {
          handler.setAttribute('style', 'color: red');
          if (handler.style.length === 0) throw new Error();
        });
        return seen;
      });
      expect(happened).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    });
  });
}

/** Waits for the full text, which runs WebAssembly in a worker. */
async function searchIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const list = page.locator('search-page .results');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.getByRole('link').first()).toBeVisible();
  const search = page.locator('search-page');
  const setting = await search.getAttribute('data-setting');
  const unavailable = (await search.getAttribute('data-unavailable')) ?? '';
  const { words } = (await (await page.request.get(setting ?? '')).json()) as Setting;
  const status = page.locator('search-page [role=status]');
  await expect(status).not.toHaveText(words.partial);
  await expect(status).not.toHaveText(unavailable);
}

/** Grades a card, saves the progress as a file and reads it again. */
async function playIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-part="start"]').click();
  await expect(page.locator('.study-card')).toBeFocused();
  await page.keyboard.press(' ');
  await page.keyboard.press('3');
  await page.locator('[data-part="end"]').click();
  await page.locator('[data-part="export"]').evaluate((button) => {
    button.closest('details')?.setAttribute('open', '');
  });
  const saving = page.waitForEvent('download');
  await page.locator('[data-part="export"]').click();
  const file = await (await saving).path();
  await page.locator('[data-part="import"]').setInputFiles(file);
  await expect(page.locator('[data-part="settings-message"]')).not.toBeEmpty();
}
