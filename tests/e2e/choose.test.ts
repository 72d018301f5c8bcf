import { expect, test } from '@playwright/test';
import { langs } from '../../src/lib/locales.ts';

const questions = 19;

test('answers lead to a code, step by step, by keyboard', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('.ways-in').getByRole('link', { name: 'Which code should I send?' }).click();
  const question = page.locator('.question:visible');
  await expect(question).toHaveCount(1);
  await page.getByRole('link', { name: /^You refuse this caller/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#question-denied$/);
  await expect(question.getByRole('heading')).toBeFocused();
  await page.getByRole('link', { name: /^It has not proved who it is/ }).click();
  await expect(question).toHaveCount(1);
  const way = page.getByRole('list', { name: 'Your answers so far' });
  await expect(way.getByRole('listitem')).toHaveText([
    /^\s*You refuse this caller/,
    /^\s*It has not proved/,
  ]);
  await expect(question.getByText('must say which scheme')).toBeVisible();
  await question.getByRole('link', { name: '401 Unauthorized' }).click();
  await expect(page).toHaveURL(/\/en\/codes\/401\/$/);
});

test('back leads one question back, and so does the browser', async ({ page }) => {
  await page.goto('/fr/choose/#question-identity');
  const question = page.locator('.question:visible');
  await expect(question).toHaveAttribute('id', 'question-identity');
  await page.getByRole('link', { name: 'Question précédente' }).click();
  await expect(question).toHaveAttribute('id', 'question-denied');
  await page.goBack();
  await expect(question).toHaveAttribute('id', 'question-identity');
});

test('an answer can be linked to', async ({ page }) => {
  await page.goto('/es/choose/#answer-denied-rate');
  await expect(page.locator('.question:visible')).toHaveAttribute('id', 'question-denied');
  await expect(page.locator('#answer-denied-rate')).toBeInViewport();
  await expect(page.locator('#answer-denied-rate')).toContainText('429');
});

test('all questions can be shown at once', async ({ page }) => {
  await page.goto('/en/choose/');
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(page.locator('.question:visible')).toHaveCount(questions);
  await page.getByRole('button', { name: 'One question at a time' }).click();
  await expect(page.locator('.question:visible')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is on the page, and answers lead on', async ({ page }) => {
    await page.goto('/en/choose/');
    await expect(page.locator('.question:visible')).toHaveCount(questions);
    await expect(page.getByRole('button', { name: 'Show all questions' })).toBeHidden();
    await page
      .locator('.answers')
      .getByRole('link', { name: 'A server behind you', exact: true })
      .click();
    await expect(page).toHaveURL(/#question-upstream$/);
    await expect(page.locator('#question-upstream')).toBeInViewport();
  });
});

test('on paper the guide is one tree of at most two pages', async ({ page }) => {
  for (const lang of langs) {
    await page.goto(`/${lang}/choose/#question-body`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.question:visible')).toHaveCount(0);
    await expect(page.locator('.leaf:visible')).toHaveCount(55);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm' } });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect([1, 2]).toContain(pages.length);
    await page.emulateMedia({ media: 'screen' });
  }
});
