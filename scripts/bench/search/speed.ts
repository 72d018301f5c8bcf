import type { Browser } from '@playwright/test';
import { slowPhone, throttle } from '../throttle.ts';

/** What one search costs. Times are in milliseconds from the last key to what is shown. */
export interface Cost {
  readonly bytes: number;
  readonly first: number;
  readonly whole: number;
}

/** Networks and processors to measure with. */
export const conditions = { loopback: undefined, throttled: slowPhone } as const;
export type Condition = keyof typeof conditions;

/**
 * How a query comes into the box: pasted before the search has loaded anything, pasted when the box has
 * had the focus for a while, or then typed key by key.
 */
export const ways = ['cold', 'focused before', 'typed'] as const;
type Way = (typeof ways)[number];

/** A text as it grows, key by key. */
const beginnings = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));

/** Milliseconds between two keys of somebody who types well. */
const betweenKeys = 150;

/**
 * Puts a query into the box of a fresh browser and measures until the first result and until the full
 * text has answered.
 * @param sent counts the bytes that the server has sent, to pages and workers alike
 */
export async function measure(
  browser: Browser,
  url: string,
  sent: () => number,
  query: string,
  condition: Condition,
  way: Way,
): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  const before = sent();
  const slow = conditions[condition];
  if (slow) await throttle(session, slow);
  const input = page.locator('search-box input');
  if (way !== 'cold') {
    await input.focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
  }
  const keys = way === 'typed' ? beginnings(query) : [query];
  const cost = await page.evaluate(
    async ([texts, pause]) => {
      const field = document.querySelector<HTMLInputElement>('search-box input');
      const list = document.querySelector<HTMLElement>('search-box [role=listbox]');
      if (!field || !list) throw new Error('The page has no search box.');
      let start = 0;
      let first = 0;
      field.focus();
      for (const [at, text] of texts.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        // What was shown for the keys before does not count.
        list.ariaBusy = null;
        start = performance.now();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return new Promise<{ first: number; whole: number }>((resolve) => {
        const look = () => {
          const now = performance.now() - start;
          const isAnswered = list.ariaBusy !== null;
          if (first === 0 && isAnswered && list.childElementCount > 0) first = now;
          if (list.ariaBusy === 'false' || now > 30_000) resolve({ first, whole: now });
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    [keys, betweenKeys] as const,
  );
  await page.waitForTimeout(300);
  await context.close();
  return { bytes: sent() - before, ...cost };
}
