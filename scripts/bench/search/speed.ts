import type { Browser } from '@playwright/test';
import { slowPhone, throttle } from '../throttle.ts';

/** What one search costs. Times are in milliseconds from the key to what is shown. */
export interface Cost {
  readonly bytes: number;
  readonly first: number;
  readonly whole: number;
}

/** Networks and processors to measure with. */
export const conditions = { loopback: undefined, throttled: slowPhone } as const;
export type Condition = keyof typeof conditions;

/**
 * Types a query into the box of a fresh browser and measures until the first result and until the
 * full text has answered.
 * @param sent counts the bytes that the server has sent, to pages and workers alike
 * @param warm whether the box has had the focus, so that its files are there
 */
export async function measure(
  browser: Browser,
  url: string,
  sent: () => number,
  query: string,
  condition: Condition,
  warm: boolean,
): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  const before = sent();
  const slow = conditions[condition];
  if (slow) await throttle(session, slow);
  const input = page.locator('search-box input');
  if (warm) {
    await input.focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
  }
  const cost = await page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('search-box input');
    const list = document.querySelector<HTMLElement>('search-box [role=listbox]');
    if (!field || !list) throw new Error('The page has no search box.');
    const start = performance.now();
    let first = 0;
    field.focus();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return new Promise<{ first: number; whole: number }>((resolve) => {
      const look = () => {
        const now = performance.now() - start;
        if (first === 0 && list.childElementCount > 0) first = now;
        if (list.ariaBusy === 'false' || now > 30_000) resolve({ first, whole: now });
        else requestAnimationFrame(look);
      };
      look();
    });
  }, query);
  await page.waitForTimeout(300);
  await context.close();
  return { bytes: sent() - before, ...cost };
}
