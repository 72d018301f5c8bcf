import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

test.use({ timezoneId: 'Europe/Paris' });

const card = (page: Page) => page.locator('.study-card');
const done = (page: Page) => page.getByRole('heading', { name: 'Done for today' });
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('study') ?? 'null') as unknown);
const knownCards = async (page: Page) =>
  Object.keys(((await stored(page)) as { cards: object } | null)?.cards ?? {}).sort();

async function open(page: Page, deck: string, day?: string): Promise<void> {
  if (day !== undefined) await page.clock.setFixedTime(new Date(`${day}T18:00:00+01:00`));
  await page.goto(`/en/study/play/?deck=${deck}`);
  await expect(page.locator('[data-screen="overview"]')).toBeVisible();
}

/** Turns the card over and grades it by keys. */
async function grade(page: Page, key: '1' | '2' | '3' | '4'): Promise<void> {
  await expect(card(page)).toBeFocused();
  await page.keyboard.press(' ');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await page.keyboard.press(key);
}

/** Grades every card until nothing is left, and tells how many grades it took. */
async function finish(page: Page, key: '3' | '4' = '3'): Promise<number> {
  await page.getByRole('button', { name: 'Start' }).click();
  for (let count = 0; count < 60; count++) {
    if (await done(page).isVisible()) return count;
    await grade(page, key);
  }
  throw new Error('The session does not end.');
}

test('a deck is learned over several days, across a change of the clocks', async ({ page }) => {
  const forecast = page.getByRole('table', { name: /next seven days/ });
  await open(page, '1xx', '2026-10-24');
  await expect(page.getByText('5 new cards')).toBeVisible();
  await expect(forecast).toBeHidden();
  expect(await finish(page)).toBe(10); // Two short steps each.
  await expect(done(page)).toBeFocused();
  await expect(page.getByText('Nothing is left to do in this deck today.')).toBeVisible();
  await expect(page.getByText('You have learned on 1 day in a row.')).toBeVisible();
  await expect(page.getByText('Nothing of this deck comes back tomorrow.')).toBeVisible();
  await expect(forecast.getByRole('row', { name: 'Mon, Oct 26 5' })).toBeVisible();

  await open(page, '1xx', '2026-10-25');
  await expect(page.getByText('5 new cards')).toBeVisible();
  await expect(page.getByText(/to repeat/)).toBeHidden();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(card(page)).toContainText('Which code is it?');
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByRole('heading', { name: 'Session ended' })).toBeFocused();
  await finish(page);
  await expect(page.getByText('You have learned on 2 days in a row.')).toBeVisible();
  await expect(page.getByText('Tomorrow 5 cards of this deck come back.')).toBeVisible();

  await open(page, '1xx', '2026-10-26');
  await expect(page.getByText('5 cards to repeat')).toBeVisible();
  await expect(page.getByText(/new cards/).first()).toBeHidden();
  expect(await finish(page)).toBe(5);
  await expect(page.getByText('You have learned on 3 days in a row.')).toBeVisible();

  await open(page, '1xx', '2026-10-28');
  await expect(page.getByText('Learn something today to begin a row of days.')).toBeVisible();
  await finish(page);
  await expect(page.getByText('You have learned on 1 day in a row.')).toBeVisible();
});

test('a forgotten card comes back in the same session', async ({ page }) => {
  await open(page, '1xx', '2026-11-21');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(card(page)).toContainText('100');
  await grade(page, '1');
  for (let count = 0; count < 4; count++) await grade(page, '4');
  await expect(card(page)).toContainText('100');
  await grade(page, '4');
  await expect(done(page)).toBeVisible();
});

test('each button tells when the card would come back, and keeps its word', async ({ page }) => {
  await open(page, '1xx', '2026-11-21');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Turn over' }).click();
  const group = page.getByRole('group', { name: 'How well did you know it?' });
  await expect(group.getByRole('button')).toHaveText([
    /Not at all\s*in 1 minute/,
    /Barely\s*in 6 minutes/,
    /Well\s*in 10 minutes/,
    /Easily\s*in 8 days/,
  ]);
  await group.getByRole('button', { name: 'Easily' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Easily: in 8 days.' })).toHaveCount(1);
  expect(await stored(page)).toMatchObject({ cards: { '100-number': { due: '2026-11-29' } } });
});

test('turning over is announced, by key, by button and by tap', async ({ page }) => {
  await open(page, '4xx');
  await page.getByRole('button', { name: 'Start' }).click();
  const told = page.getByRole('status').filter({ hasText: '400 Bad Request' });
  await expect(card(page)).toHaveAccessibleName('What does this number mean? 400');
  await expect(card(page).locator('.back')).toBeHidden();
  await expect(told).toHaveCount(0);
  await card(page).click();
  await expect(card(page).locator('.back')).toBeVisible();
  await expect(card(page).locator('.front')).toBeHidden();
  await expect(told).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Well/ })).toBeFocused();
  await page.getByRole('link', { name: 'Read about 400' }).click();
  await expect(page).toHaveURL(/\/en\/codes\/400\/$/);
});

test('a space bar that is held down turns the card over and does no more', async ({ page }) => {
  await open(page, '4xx');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let count = 0; count < 5; count++) await page.keyboard.down(' ');
  await page.keyboard.up(' ');
  await expect(page.getByRole('button', { name: /^Well/ })).toBeFocused();
  expect(await knownCards(page)).toEqual([]);
  await page.keyboard.press(' ');
  expect(await knownCards(page)).toEqual(['400-number']);
});

test('the card turns only for readers who like motion', async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  for (const [reducedMotion, expected] of [
    ['reduce', 0],
    ['no-preference', 2],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page, '4xx');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.keyboard.press(' ');
    expect(await moving()).toBe(expected);
  }
});

test('several grades are taken back, by keys and by button', async ({ page }) => {
  await open(page, '1xx', '2026-11-21');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await grade(page, '4');
  await grade(page, '1');
  await grade(page, '3');
  expect(await knownCards(page)).toEqual(['100-number', '101-number', '102-number']);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('102');
  await expect(card(page)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('101');
  await page.keyboard.press('Meta+z');
  await expect(card(page)).toContainText('100');
  await expect(page.getByText('5 cards left')).toBeVisible();
  expect(await stored(page)).toMatchObject({ cards: {}, days: {} });
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('100');
  await page.getByRole('button', { name: 'End the session' }).click();
  await finish(page, '4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('104');
});

test('keys that belong elsewhere stay there', async ({ page }) => {
  await open(page, '1xx');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press(' ');
  const search = page.locator('search-box input');
  await search.fill('');
  await search.pressSequentially('4 2');
  await expect(search).toHaveValue('4 2');
  expect(await knownCards(page)).toEqual([]);
  await page.locator('.skip').focus();
  await page.keyboard.press('3');
  await page.keyboard.press('Control+3');
  expect(await knownCards(page)).toEqual([]);
});

test('progress is saved as a file, forgotten and added again', async ({ page }, info) => {
  await open(page, '1xx', '2026-11-21');
  await finish(page);
  const before = await stored(page);
  await page.getByText('Settings and your data').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save progress as a file' }).click();
  const file = info.outputPath('progress.json');
  await (await download).saveAs(file);
  expect((await download).suggestedFilename()).toBe('statuary-2026-11-21.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);

  await page.getByRole('button', { name: 'Forget everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Forget everything?' });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toEqual(before);
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await dialog.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByText('Everything has been forgotten.')).toBeVisible();
  await expect(page.getByText('5 new cards')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByLabel('Add progress from a file').setInputFiles(file);
  await expect(page.getByText('You have now met 5 cards.')).toBeVisible();
  await expect(page.getByText('Nothing is left to do in this deck today.')).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('a file of somebody else is refused with the reason, and nothing is lost', async ({
  page,
}) => {
  await open(page, '1xx', '2026-11-21');
  await finish(page);
  const before = await stored(page);
  await page.getByText('Settings and your data').click();
  const path = '<img src=x onerror=alert(1)>';
  for (const [content, reason] of [
    ['<script>alert(1)</script>', 'This file does not hold any progress. Nothing has changed.'],
    ['{"version":9}', /newer edition/],
    ['{"version":1}', /not as it should be \(cards\)/],
    [`{"version":1,"cards":{"${path}":{}}}`, `(cards.${path})`],
  ] as const) {
    const buffer = Buffer.from(content);
    await page
      .getByLabel('Add progress from a file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect(page.locator('[data-part="settings-message"]')).toContainText(reason);
    await expect(page.locator('[data-part="settings-message"] *')).toHaveCount(0);
  }
  expect(await stored(page)).toEqual(before);
});

test('two tabs add to one progress', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, '1xx');
  await open(other, '1xx');
  await page.getByRole('button', { name: 'Start' }).click();
  await other.getByRole('button', { name: 'Start' }).click();
  await expect(card(other)).toContainText('100');
  await page.bringToFront();
  await grade(page, '4');
  // The card that the other tab has just graded gives way.
  await expect(card(other)).toContainText('101');
  await other.bringToFront();
  await grade(other, '4');
  await expect(card(page)).toContainText('102');
  await expect.poll(() => knownCards(page)).toEqual(['100-number', '101-number']);
  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect.poll(() => knownCards(other)).toEqual(['101-number']);
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByText('Settings and your data').click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(card(other)).toContainText('102');
  await other.bringToFront();
  await grade(other, '4');
  await expect.poll(() => knownCards(other)).toEqual(['102-number']);
});

test('a grade that another tab has overtaken stays', async ({ page, context }) => {
  await open(page, '1xx');
  await page.getByRole('button', { name: 'Start' }).click();
  await grade(page, '1');
  const other = await context.newPage();
  await open(other, '1xx');
  await other.evaluate(() => {
    const progress = JSON.parse(localStorage.getItem('study') ?? '') as {
      cards: Record<string, { reps: number }>;
    };
    const memory = progress.cards['100-number'];
    if (memory) memory.reps = 2;
    localStorage.setItem('study', JSON.stringify(progress));
  });
  // What a tab stores reaches the others after a moment.
  await expect.poll(() => stored(page)).toMatchObject({ cards: { '100-number': { reps: 2 } } });
  await page.keyboard.press('Control+z');
  const told = page.getByRole('status').filter({ hasText: 'graded in another tab' });
  await expect(told).toHaveCount(1);
  expect(await stored(page)).toMatchObject({ cards: { '100-number': { reps: 2 } } });
});

test.describe('where nothing can be stored', () => {
  const notice = (page: Page) => page.locator('study-play > .notice');

  test('a refusal is told, and play goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await open(page, '1xx');
    await expect(notice(page)).toContainText('does not let this page store anything');
    expect(await finish(page, '4')).toBe(5);
  });

  test('a full storage is told, and play goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, '1xx');
    await expect(notice(page)).toBeHidden();
    expect(await finish(page, '4')).toBe(5);
    await expect(notice(page)).toContainText('storage of your browser is full');
  });

  for (const [value, words] of [
    ['{"version":1,"cards":', 'cannot be read'],
    ['{"version":2}', 'newer edition'],
  ] as const) {
    test(`${value} stays as it is, and play goes on`, async ({ page }) => {
      await page.addInitScript((text) => {
        localStorage.setItem('study', text);
      }, value);
      await open(page, '1xx');
      await expect(notice(page)).toContainText(words);
      expect(await finish(page, '4')).toBe(5);
      expect(await page.evaluate(() => localStorage.getItem('study'))).toBe(value);
    });
  }
});

test('cards that do not arrive are told', async ({ page }) => {
  await page.route('**/cards.*.json', (route) => route.abort());
  await page.goto('/fr/study/play/');
  await expect(page.locator('study-play > .notice')).toContainText('n’ont pas pu être chargées');
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeHidden();
});

test('the address names the deck, and anything else is ignored', async ({ page }) => {
  await open(page, '%3Cscript%3E');
  const deck = page.getByRole('combobox', { name: 'Deck' });
  await expect(deck).toHaveValue('received');
  await deck.selectOption('5xx Server error');
  await expect(page).toHaveURL(/\?deck=5xx$/);
  await page.reload();
  await expect(deck).toHaveValue('5xx');
  await page.getByRole('link', { name: 'Try a quiz on this deck' }).click();
  await expect(page).toHaveURL(/\/en\/study\/quiz\/\?deck=5xx$/);
  await expect(page.getByRole('combobox', { name: 'Deck' })).toHaveValue('5xx');
});

test('the number of new cards a day can be chosen', async ({ page }) => {
  await open(page, '4xx');
  await expect(page.getByText('10 new cards')).toBeVisible();
  await page.getByText('Settings and your data').click();
  await page.getByLabel('New cards a day').selectOption('20');
  await expect(page.getByText('20 new cards')).toBeVisible();
  await page.reload();
  await expect(page.getByText('20 new cards')).toBeVisible();
});

test('intervals and days are written in the language of the page', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T18:00:00+01:00'));
  await page.goto('/es/study/play/?deck=1xx');
  await page.getByRole('button', { name: 'Empezar' }).click();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Bien dentro de 10 minutos' })).toBeFocused();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Terminar la sesión' }).click();
  await expect(page.getByRole('row', { name: 'dom, 22 nov 1' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells what playing is and leads to the decks', async ({ page }) => {
    await page.goto('/en/study/play/');
    await expect(page.getByText('Playing needs JavaScript')).toBeVisible();
    await expect(page.locator('study-play')).toBeHidden();
    await expect(page.getByText('Your progress stays in this browser.')).toBeVisible();
    await page.getByRole('link', { name: 'The everyday thirty' }).click();
    await expect(page).toHaveURL(/\/en\/study\/everyday\/$/);
  });
});
