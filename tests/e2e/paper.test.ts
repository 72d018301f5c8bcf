import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { langs } from '../../src/lib/locales.ts';
import type { CardFile } from '../../src/lib/study/card.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const papers = ['A4', 'Letter'] as const;
const columns = 2;
const rows = 4;
const pointsPerMillimetre = 72 / 25.4;

interface Word {
  readonly text: string;
  /** Place from the top left corner of the paper, in millimetres. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Prints a page as a reader would, and reads the paper. */
async function print(
  page: Page,
  path: string,
  format: (typeof papers)[number],
  style?: string,
): Promise<PaperPage[]> {
  await page.goto(path);
  // The content policy forbids style elements.
  await page.evaluate((text = '') => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      return {
        width: width / pointsPerMillimetre,
        height: height / pointsPerMillimetre,
        words: items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [, , , , x, y] = item.transform as number[];
          return [
            {
              text: item.str,
              x: (x ?? 0) / pointsPerMillimetre,
              y: (height - (y ?? 0)) / pointsPerMillimetre,
              width: item.width / pointsPerMillimetre,
            },
          ];
        }),
      };
    }),
  );
}

/** Letters alone, whatever line breaks, ligatures and capitals the paper has. */
const letters = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** The text of each card of a side, where the card lies by its place on the paper. */
function cellsOf({ width, words }: PaperPage): string[] {
  const cells = Array.from({ length: columns * rows }, () => '');
  for (const { text, x, y } of words) {
    const column = x < width / 2 ? 0 : 1;
    const row = Math.floor((y - 14) / 62);
    const cell = row * columns + column;
    cells[cell] = `${cells[cell] ?? ''}${letters(text)}`;
  }
  return cells;
}

function isOnPaper({ width, height, words }: PaperPage): boolean {
  return words.every((word) => {
    return word.x > 5 && word.x + word.width < width - 5 && word.y > 5 && word.y < height - 5;
  });
}

for (const lang of langs) {
  const file = readFileSync(join(dist, lang, 'study/cards.json'), 'utf8');
  const { cards, decks } = JSON.parse(file) as CardFile;

  for (const format of papers) {
    test(`the cheat sheet in ${lang} is one page of ${format} with every code`, async ({
      page,
    }) => {
      const pages = await print(page, `/${lang}/study/cheat-sheet/`, format);
      expect(pages).toHaveLength(1);
      const [sheet] = pages;
      if (!sheet) throw new Error('There is no page.');
      expect(isOnPaper(sheet)).toBe(true);
      const text = letters(sheet.words.map((word) => word.text).join(''));
      const missing = cards.filter(
        ({ code, phrase, name }) =>
          !text.includes(letters(`${String(code)}${phrase}`)) || !text.includes(letters(name)),
      );
      expect(missing.map(({ code }) => code)).toEqual([]);
      const everyday = cards.filter(({ code }) => decks['everyday']?.includes(code));
      expect(everyday.filter(({ summary }) => !text.includes(letters(summary)))).toEqual([]);
    });

    test(`a wider font in ${lang} still leaves one page of ${format}`, async ({ page }) => {
      const wider = '.cheat { letter-spacing: 0.03em }';
      expect(await print(page, `/${lang}/study/cheat-sheet/`, format, wider)).toHaveLength(1);
    });

    for (const id of ['all', '3xx']) {
      test(`each meaning of ${id} in ${lang} lies behind its number on ${format}`, async ({
        page,
      }) => {
        const deck = cards.filter(({ code }) => decks[id]?.includes(code));
        const pages = await print(page, `/${lang}/study/${id}/print/`, format);
        expect(pages).toHaveLength(2 * Math.ceil(deck.length / (columns * rows)));
        expect(pages.filter((side) => !isOnPaper(side))).toEqual([]);
        const sides = pages.map(cellsOf);
        deck.forEach(({ code, phrase, summary, situation }, index) => {
          const sheet = Math.floor(index / (columns * rows));
          const cell = index % (columns * rows);
          const mirrored = cell - (cell % columns) + (columns - 1 - (cell % columns));
          expect(sides[2 * sheet]?.[cell]).toContain(String(code));
          const back = sides[2 * sheet + 1]?.[mirrored] ?? '';
          expect(back.startsWith(letters(phrase))).toBe(true);
          expect(back).toContain(letters(summary));
          expect(back).toContain(letters(situation));
          expect(back).not.toMatch(new RegExp(`(?<!\\d)${String(code)}(?!\\d)`));
        });
        const filled = sides.flat().filter((text) => text !== '');
        expect(filled).toHaveLength(2 * deck.length);
      });
    }
  }
  test(`no card in ${lang} holds more than fits`, async ({ page }) => {
    await page.goto(`/${lang}/study/all/print/`);
    await page.emulateMedia({ media: 'print' });
    const over = await page
      .locator('.card')
      .evaluateAll((all) =>
        all
          .filter((card) => card.scrollHeight > card.clientHeight)
          .map(({ textContent }) => textContent),
      );
    expect(over).toEqual([]);
  });
}
