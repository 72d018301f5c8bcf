import { expect, test, type Locator } from '@playwright/test';

test.use({ forcedColors: 'active' });

const ground = (element: Locator) =>
  element.evaluate((shown) => getComputedStyle(shown).backgroundColor);
const outline = (element: Locator) =>
  element.evaluate((shown) => getComputedStyle(shown).outlineStyle);

test('the chosen stack differs from the others', async ({ page }) => {
  await page.goto('/en/codes/404/');
  const chosen = page.locator('.stacks input:checked + label');
  const other = page.locator('.stacks input:not(:checked) + label').first();
  expect(await ground(chosen)).not.toBe(await ground(other));
});

test('the letters of a number hide nothing above them', async ({ page }) => {
  await page.goto('/en/codes/404/');
  // The field that is painted behind letters is as high as the font, at most 1.2 of its size.
  const { room, size } = await page.locator('.code-title .number').evaluate((number) => ({
    room: number.getBoundingClientRect().height,
    size: parseFloat(getComputedStyle(number).fontSize),
  }));
  expect(room).toBeGreaterThanOrEqual(1.2 * size);
});

test('what an address names is outlined, and so is the option that keys have reached', async ({
  page,
}) => {
  await page.goto('/en/glossary/#term-cache');
  await expect(page.locator('#term-cache')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('#term-proxy')).toHaveCSS('outline-style', 'none');
  await page.locator('search-box input').fill('404');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
});

test('answers say without colour which was right and which was chosen', async ({ page }) => {
  await page.goto('/en/study/quiz/?deck=1xx&kind=meaning&seed=abc');
  await page.getByRole('button', { name: 'Play this round' }).click();
  await page.keyboard.press('1');
  const right = page.locator('.answer-button[data-verdict="right"]');
  await expect(right).toHaveCount(1);
  expect(await outline(right)).toBe('solid');
  expect(await right.evaluate((button) => getComputedStyle(button, '::after').content)).toContain(
    '✓',
  );
});
