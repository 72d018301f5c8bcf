import { devices, type Browser } from '@playwright/test';
import type { serve } from '../serve.ts';
import { throttle, type Slowness } from '../throttle.ts';
import { blockingTime, type Task } from './blocking.ts';

/** What a first visit to a page costs: bytes of content, milliseconds from the click on. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  /** Sum of the layout shifts; 0 where nothing moved. */
  readonly shift: number;
}

type Served = Awaited<ReturnType<typeof serve>>;

/** A page is quiet when the server was asked for nothing for so long, in milliseconds. */
const quiet = 1500;

/**
 * Visits a page in a fresh browser on a phone, without anything in its cache, and waits until
 * neither the page nor its workers ask for more. Workers are counted and not slowed down.
 * @throws Error where the server does not have the page, or the browser painted nothing
 */
export async function visit(
  browser: Browser,
  { origin, sent, answered }: Served,
  path: string,
  slowness: Slowness,
): Promise<Visit> {
  const context = await browser.newContext(devices['Moto G4']);
  try {
    const page = await context.newPage();
    await throttle(await context.newCDPSession(page), slowness);
    const before = { bytes: sent(), requests: answered() };
    const response = await page.goto(`${origin}${path}`);
    if (response?.status() !== 200) throw new Error(`${origin}${path} is not there.`);
    for (let last = -1; last !== answered();) {
      last = answered();
      await page.waitForTimeout(quiet);
    }
    const { firstPaint, largestPaint, tasks, shift } = await page.evaluate(readTimeline);
    if (largestPaint === 0) throw new Error(`Nothing was painted of ${path}.`);
    return {
      bytes: sent() - before.bytes,
      requests: answered() - before.requests,
      firstPaint,
      largestPaint,
      blocked: blockingTime(tasks, firstPaint),
      shift,
    };
  } finally {
    await context.close();
  }
}

/** Reads what the browser noted since the visit began; runs in the page. */
async function readTimeline() {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      // An observer of nothing is never called.
      setTimeout(() => {
        resolve([]);
      }, 200);
    });
  const [largest, tasks, shifts] = await Promise.all([
    entries('largest-contentful-paint'),
    entries('longtask'),
    entries('layout-shift'),
  ]);
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint: largest.at(-1)?.startTime ?? 0,
    tasks: tasks.map(({ startTime, duration }): Task => ({ startTime, duration })),
    shift: shifts
      .map((entry) => (entry as PerformanceEntry & { value: number }).value)
      .reduce((sum, value) => sum + value, 0),
  };
}
