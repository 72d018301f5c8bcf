import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 up to level AA, and what experience adds. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds no barrier on a page as it is now. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await expectNoViolation(axe(page).withTags(standard));
}

/** Expects the same in the dark theme, where nothing but colours is different. */
export async function expectNoBarrierInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(axe(page).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Expects targets large enough, and keys for what scrolls, at the width that the page has now. */
export async function expectNoBarrierOfSize(page: Page): Promise<void> {
  await expectNoViolation(axe(page).withRules(['target-size', 'scrollable-region-focusable']));
}

/** No page has frames, for which axe would open a second page; and only violations are of interest. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function expectNoViolation(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/**
 * What is lost on a page at the width that it has now: the page scrolls sideways, text is cut off,
 * or what scrolls by itself has no name or no place in the order of the keys.
 */
export function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element) =>
      `${element.tagName} "${element.textContent.trim().slice(0, 30)}"`;
    const losses = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX, clipPath } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      // What is cut to nothing is meant for ears only.
      if (overflowX === 'hidden' && (isWide || isHigh) && clipPath === 'none') {
        losses.push(`${name(element)} is cut off`);
      }
      if (overflowX === 'auto' && isWide) {
        const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
        const hasRole = element.hasAttribute('role') || element.tagName === 'SECTION';
        const takesKeys = element instanceof HTMLElement && element.tabIndex === 0;
        if (!named || !hasRole || !takesKeys) losses.push(`${name(element)} scrolls unnamed`);
      }
    }
    return losses;
  });
}

/** Spaces the text as far as readers may ask for (WCAG 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Movements of a page that have not ended. */
export function findMovements(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map((animation) => animation.constructor.name),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'auto' ? [] : ['scrolling']),
  ]);
}
