import { expect, test, type Page } from '@playwright/test';
import { kinds, open } from './pages.ts';

/** Numbers what the Tab key shall visit, in the order of the document, and tells how much it is. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex]',
    );
    const stops = [...candidates].filter(
      (element) =>
        element.tabIndex === 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [type="radio"]:not(:checked)'),
    );
    for (const [at, stop] of stops.entries()) stop.dataset['stop'] = String(at);
    return stops.length;
  });
}

/** The stop that has the focus, and what hides this from the reader. */
function readFocus(page: Page): Promise<{ stop: string; faults: string[] }> {
  return page.evaluate(() => {
    /** Luminance of a colour as a browser computes it (WCAG 2.2, relative luminance). */
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map(Number)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
      return isClear ? groundOf(element.parentElement) : backgroundColor;
    };
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      return { stop: 'none', faults: ['nothing has the focus'] };
    }
    // What is there for ears only shows its focus by its label.
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
    const shown = focused.matches('.visually-hidden') && label ? label : focused;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no outline');
    const [low = 0, high = 0] = [outlineColor, groundOf(shown.parentElement)]
      .map(luminance)
      .sort((a, b) => a - b);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < 3) faults.push(`contrast ${contrast.toFixed(1)}`);
    const [line] = shown.getClientRects();
    // The middle of what is within the window.
    const at = line && {
      x: (Math.max(line.left, 0) + Math.min(line.right, innerWidth)) / 2,
      y: (Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2,
    };
    const top = at && document.elementFromPoint(at.x, at.y);
    if (!top) faults.push('out of sight');
    else if (!shown.contains(top) && !top.contains(shown)) faults.push(`below ${top.className}`);
    return { stop: focused.dataset['stop'] ?? focused.outerHTML.slice(0, 80), faults };
  });
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const [index, path] of kinds.entries()) {
  // Every other page is narrow and dark.
  const isSmall = index % 2 === 1;
  test(`${path}: Tab visits everything in order, and the eye can follow`, async ({ page }) => {
    await page.setViewportSize(
      isSmall ? { width: 390, height: 700 } : { width: 1280, height: 700 },
    );
    await page.emulateMedia({ colorScheme: isSmall ? 'dark' : 'light' });
    await open(page, path.replace(/#.*/, ''));
    const count = await numberStops(page);
    const visited: string[] = [];
    const faults: string[] = [];
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      visited.push(focus.stop);
      faults.push(...focus.faults.map((fault) => `${focus.stop}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(visited).toEqual(Array.from({ length: count }, (_, at) => String(at)));
  });
}
