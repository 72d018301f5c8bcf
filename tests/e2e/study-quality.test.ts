import { expect, test } from '@playwright/test';
import { testBarriers, type States } from './states.ts';

/** The states of playing and of the quiz, each with what leads there. */
const states: States = {
  'play, overview': async (page) => {
    await page.goto('/en/study/play/?deck=everyday');
    await page.getByText('Settings and your data').click();
  },
  'play, front': async (page) => {
    await page.goto('/fr/study/play/?deck=everyday');
    await page.getByRole('button', { name: 'Commencer' }).click();
  },
  'play, back': async (page) => {
    await page.goto('/es/study/play/?deck=everyday');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await page.keyboard.press(' ');
  },
  'play, done': async (page) => {
    await page.goto('/en/study/play/?deck=1xx');
    await page.getByRole('button', { name: 'Start' }).click();
    while (await page.locator('.study-card').isVisible()) {
      await page.keyboard.press(' ');
      await page.keyboard.press('3');
    }
    await expect(page.getByRole('table')).toBeVisible();
  },
  'play, forgetting': async (page) => {
    await page.goto('/fr/study/play/');
    await page.getByText('Réglages et données').click();
    await page.getByRole('button', { name: 'Tout oublier' }).click();
  },
  'play, importing': async (page) => {
    await page.goto('/en/study/play/?deck=1xx');
    await page.getByText('Settings and your data').click();
    await page
      .locator('[data-part="import"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await expect(page.locator('[data-part="settings-message"]')).not.toBeEmpty();
  },
  'quiz, choice': async (page) => {
    await page.goto('/en/study/quiz/?seed=abc&score=7');
    await expect(page.getByText('Somebody had')).toBeVisible();
  },
  'quiz, question': async (page) => {
    await page.goto('/fr/study/quiz/?deck=all&kind=exchange&seed=abc');
    await page.getByRole('button', { name: 'Jouer cette partie' }).click();
  },
  'quiz, answer': async (page) => {
    await page.goto('/es/study/quiz/?deck=all&kind=situation&seed=abc');
    await page.getByRole('button', { name: 'Jugar esta ronda' }).click();
    await page.keyboard.press('1');
  },
  'quiz, right answer': async (page) => {
    await page.goto('/fr/study/quiz/?deck=all&kind=situation&seed=abc');
    await page.getByRole('button', { name: 'Jouer cette partie' }).click();
    for (let answer = 1; answer < 5; answer += 1) {
      await page.keyboard.press(String(answer));
      if (await page.locator('.verdict[data-verdict="right"]').isVisible()) return;
      await page.keyboard.press('Enter');
    }
  },
  'quiz, score': async (page) => {
    await page.goto('/en/study/quiz/?deck=1xx&kind=meaning&seed=abc');
    await page.getByRole('button', { name: 'Play this round' }).click();
    while (await page.locator('[data-screen="question"]').isVisible()) {
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
    }
  },
  'code page, learning': async (page) => {
    await page.goto('/en/codes/404/');
    await page.getByRole('button', { name: 'Start learning' }).click();
  },
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

testBarriers(states);

for (const [name, reach] of Object.entries(states)) {
  test(`${name}: never scrolls sideways, and all targets are large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await reach(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { overflow, small } = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [...document.querySelectorAll('study-play button, study-quiz button, select')]
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < 24).length,
      }));
      expect([width, overflow, small]).toEqual([width, 0, 0]);
    }
  });
}
