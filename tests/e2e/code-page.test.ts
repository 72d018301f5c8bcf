import { expect, test, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Element, ElementContent, RootContent } from 'hast';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const panel = (page: Page) => page.locator('.stack-panel:visible');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a stack is chosen by keyboard, and its panel comes next', async ({ page }) => {
      await page.goto('/fr/codes/429/');
      await page.getByRole('radio', { name: 'Go' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked();
      await expect(panel(page)).toHaveCount(1);
      await expect(panel(page)).toContainText('HTTPStatus.TOO_MANY_REQUESTS');
      await expect(panel(page).locator('pre')).toContainText('"Retry-After": "120"');
      await page.keyboard.press('Tab');
      if (javaScriptEnabled) await page.keyboard.press('Tab');
      await expect(panel(page).locator('pre')).toBeFocused();
    });
  });
}

test('the chosen stack is remembered, and a code that lacks it keeps its first', async ({
  page,
}) => {
  await page.goto('/en/codes/404/');
  await page.locator('.stacks label', { hasText: 'nginx' }).click();
  await expect(panel(page)).toContainText('return 404;');
  await page.goto('/es/codes/301/');
  await expect(page.getByRole('radio', { name: 'nginx' })).toBeChecked();
  await expect(panel(page)).toContainText('return 301 /articles/42;');
  await page.goto('/es/codes/422/');
  await expect(page.getByRole('radio', { name: 'Go' })).toBeChecked();
});

test('a snippet is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/codes/503/');
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'w.Header().Set("Retry-After", "120")\n' +
      'http.Error(w, "Service Unavailable", http.StatusServiceUnavailable)',
  );
});

test('every fact with a source leads to it', async ({ page }) => {
  await page.goto('/en/codes/429/');
  const fact = page.locator('.facts dl > div', { hasText: 'Safe to retry' });
  await expect(fact).toContainText('Yes, later');
  await expect(fact.getByRole('link', { name: 'RFC 6585 §4' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
  );
});

test('the history tells phrases and dates', async ({ page }) => {
  await page.goto('/fr/codes/413/');
  await expect(page.locator('.timeline li')).toHaveText([
    /^1997\s*RFC 2068 §10\.4\.14\s*Request Entity Too Large$/,
    /^1999\s*RFC 2616/,
    /^2014\s*RFC 7231 §6\.5\.11\s*Payload Too Large$/,
    /^2022\s*RFC 9110 §15\.5\.14\s*Content Too Large$/,
  ]);
  await page.goto('/es/codes/104/');
  await expect(page.locator('.timeline time').last()).toHaveText('13 de noviembre de 2026');
});

test('the page is offered as Markdown in its language', async ({ page, request }) => {
  await page.goto('/fr/codes/404/');
  const alternate = page.locator('link[rel=alternate][type="text/markdown"]');
  await expect(alternate).toHaveAttribute('href', '/fr/codes/404.md');
  await expect(page.locator('.article-foot a')).toHaveAttribute('href', '/fr/codes/404.md');
  const text = await (await request.get('/fr/codes/404.md')).text();
  expect(text).toMatch(/^# 404 Not Found — Introuvable\n/);
  for (const heading of ['Signification', 'Fiche technique', 'Historique', 'Sur le réseau']) {
    expect(text).toContain(`\n## ${heading}\n`);
  }
  expect(text).toContain('```http\nHTTP/1.1 404 Not Found\n');
  expect(text).not.toMatch(/\]\(\/|<(Field|CodeLink|Statement)|undefined/);
});

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';

function sectionsOf(node: Element): Element[] {
  const inner = node.children.filter(isElement).flatMap(sectionsOf);
  return node.tagName === 'section' ? [node, ...inner] : inner;
}

test('no code page has an empty section', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+[\\/]codes[\\/]\d{3}[\\/]index\.html$/.test(file),
  );
  expect(files.length).toBe(300);
  for (const file of files) {
    const tree = fromHtml(readFileSync(`${dist}/${file}`, 'utf8'));
    const sections = tree.children.filter(isElement).flatMap(sectionsOf);
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) {
      const rest = section.children.filter(
        (node) => isElement(node) && !/^h\d$/.test(node.tagName),
      );
      const words = rest
        .map((node) => toText(node))
        .join('')
        .trim();
      expect([file, section.properties['ariaLabelledBy'], words === '']).toEqual([
        file,
        section.properties['ariaLabelledBy'],
        false,
      ]);
    }
  }
});
