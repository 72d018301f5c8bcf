import { expect, test, type Page } from '@playwright/test';
import { saveData } from './support/save-data.ts';

const question = (page: Page) => page.locator('[data-screen="question"]');
const ask = (page: Page) => question(page).getByRole('heading');
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');
const verdict = (page: Page) => page.locator('.verdict');

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/en/study/quiz/${query}`);
  await expect(page.locator('[data-screen="choice"]')).toBeVisible();
}

/** Plays a round by the first key, and tells what was asked. */
async function playRound(page: Page): Promise<string[]> {
  const asked: string[] = [];
  while (await question(page).isVisible()) {
    await expect(ask(page)).toBeFocused();
    const prompt = await page.locator('.prompt').innerText();
    asked.push(`${prompt} ${(await answers(page).allInnerTexts()).join(' | ')}`);
    await page.keyboard.press('1');
    await expect(page.locator('[data-part="next"]')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  return asked;
}

test('a round is played by keyboard, explained and scored', async ({ page }) => {
  await open(page, '?deck=4xx&kind=situation');
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?deck=4xx&kind=situation&seed=[a-z0-9]{8}$/);
  await expect(ask(page)).toHaveText('Which code fits?');
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  await expect(answers(page)).toHaveCount(4);
  await expect(verdict(page)).toBeEmpty();
  expect(await playRound(page)).toHaveLength(10);
  const title = page.getByRole('heading', { name: /^\d+ of 10 right$/ });
  await expect(title).toBeFocused();
  const right = Number((await title.innerText()).split(' ')[0]);
  const review = page.getByRole('list', { name: 'This round' });
  await expect(review.getByRole('listitem')).toHaveCount(10);
  await expect(review.locator('[data-verdict="right"]')).toHaveCount(right);
});

test('right and wrong answers are told apart and explained', async ({ page }) => {
  await open(page, '?deck=4xx&kind=meaning&seed=explained');
  await page.getByRole('button', { name: 'Play this round' }).click();
  const seen = new Set<string>();
  for (let count = 0; count < 10; count++) {
    await answers(page)
      .nth(count % 4)
      .click();
    const word = await verdict(page).locator('.verdict-word').innerText();
    seen.add(word);
    const isRight = word === 'Right';
    await expect(answers(page).and(page.locator(':enabled'))).toHaveCount(0);
    await expect(answers(page).filter({ hasText: '(Right)' })).toHaveCount(1);
    await expect(answers(page).filter({ hasText: '(Your answer)' })).toHaveCount(isRight ? 0 : 1);
    await expect(verdict(page).getByRole('link')).toHaveCount(isRight ? 1 : 2);
    await expect(verdict(page)).toContainText(/The answer is 4\d\d /);
    await page.locator('[data-part="next"]').click();
  }
  expect([...seen].sort()).toEqual(['Not quite', 'Right']);
});

test('a seed repeats a round, in another tab and in another language', async ({
  page,
  context,
}) => {
  const address = '?deck=all&kind=mixed&seed=repeat';
  await open(page, address);
  await page.getByRole('button', { name: 'Play this round' }).click();
  const first = await playRound(page);
  await page.getByRole('button', { name: 'Play this round again' }).click();
  expect(await playRound(page)).toEqual(first);
  const other = await context.newPage();
  await open(other, address);
  await other.getByRole('button', { name: 'Play this round' }).click();
  expect(await playRound(other)).toEqual(first);
  await page.getByRole('button', { name: 'New round' }).click();
  await expect(page).not.toHaveURL(/seed=repeat/);
  expect(await playRound(page)).not.toEqual(first);
});

test('a score is shared by a link, which offers the same round', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?deck=5xx&kind=drill&seed=shared');
  await page.getByRole('button', { name: 'Play this round' }).click();
  const asked = await playRound(page);
  const score = (await page.getByRole('heading', { name: /right$/ }).innerText()).split(' ')[0];
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?deck=5xx&kind=drill&seed=shared&score=${String(score)}`);
  await page.goto(link);
  await expect(
    page.getByText(`Somebody had ${String(score)} of 10 right in this round.`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Play this round' }).click();
  expect(await playRound(page)).toEqual(asked);
});

test('a drill asks for one of two look-alikes', async ({ page }) => {
  await open(page, '?deck=lookalikes&kind=drill&seed=two');
  await page.getByRole('button', { name: 'Play this round' }).click();
  await expect(ask(page)).toHaveText(/^\d{3} or \d{3}\?$/);
  await expect(answers(page)).toHaveCount(2);
  await page.keyboard.press('3');
  await expect(verdict(page)).toBeEmpty();
  await page.keyboard.press('2');
  await expect(verdict(page)).not.toBeEmpty();
});

test('an exchange is read left to right, with the number taken out', async ({ page }) => {
  await page.goto('/fr/study/quiz/?deck=everyday&kind=exchange&seed=wire');
  await page.getByRole('button', { name: 'Jouer cette partie' }).click();
  await expect(ask(page)).toHaveText('Quel code manque ici ?');
  await expect(page.locator('.prompt pre[dir="ltr"][lang="en"]')).toContainText('___');
});

for (const query of [
  '?deck=%3Cimg%20src=x%20onerror=alert(1)%3E&kind=%3Cb%3E&seed=%3Cscript%3E&score=%3Ci%3E7%3C/i%3E',
  '?deck=__proto__&kind=constructor&seed=UPPER&score=7',
  '?deck=toString&seed=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&score=1e3',
  '?score=7',
]) {
  test(`${query} is ignored`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, query);
    await expect(page.getByRole('combobox', { name: 'Deck' })).toHaveValue('received');
    await expect(page.getByRole('combobox', { name: 'Questions' })).toHaveValue('mixed');
    await expect(page.getByText('Somebody had')).toBeHidden();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(question(page)).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('a score that the round cannot have is ignored', async ({ page }) => {
  await open(page, '?deck=1xx&kind=meaning&seed=short&score=9');
  await expect(page.getByText('Somebody had')).toBeHidden();
  await open(page, '?deck=1xx&kind=meaning&seed=short&score=5');
  await expect(page.getByText('Somebody had 5 of 5 right in this round.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Deck' }).selectOption('5xx');
  await expect(page.getByText('Somebody had')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('the own deck has rounds, too, which nobody else can open', async ({ page }) => {
  await open(page, '?deck=mine');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('This deck has no cards for such questions.')).toBeVisible();
  await page.goto('/en/codes/404/');
  await page.getByRole('button', { name: 'Start learning' }).click();
  await open(page, '?deck=mine');
  await page.getByRole('button', { name: 'Start' }).click();
  expect(await playRound(page)).toHaveLength(1);
  await expect(page.getByRole('heading', { name: 'of 1 right' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Link to this round' })).toBeHidden();
});

test('nothing is sent anywhere', async ({ page }) => {
  // Else a pointer that comes to rest on a link fetches its page in advance.
  await saveData(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await open(page, '?deck=4xx&seed=quiet');
  const before = requests.length;
  await page.getByRole('button', { name: 'Play this round' }).click();
  await playRound(page);
  expect(requests.slice(before).filter((each) => !each.endsWith('/favicon.svg'))).toEqual([]);
  expect(requests.filter((each) => !each.startsWith('GET http://localhost'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells what the quiz is and leads to the decks', async ({ page }) => {
    await page.goto('/es/study/quiz/');
    await expect(page.getByText('El cuestionario necesita JavaScript')).toBeVisible();
    await expect(page.locator('study-quiz')).toBeHidden();
    await page.getByRole('link', { name: 'Códigos no oficiales' }).click();
    await expect(page).toHaveURL(/\/es\/study\/unofficial\/$/);
  });
});
