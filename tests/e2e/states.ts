import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier, expectNoBarrierInTheDark, findMovements } from './barriers.ts';

/** What a page may come to show, with the way there. */
export type States = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Tests that no state is a barrier, in light and dark, and that nothing moves in it. */
export function testBarriers(states: States): void {
  for (const [name, reach] of Object.entries(states)) {
    test(`${name}: no barrier, and nothing moves`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(page);
      await expectNoBarrier(page);
      await expectNoBarrierInTheDark(page);
      expect(await findMovements(page)).toEqual([]);
    });
  }
}
