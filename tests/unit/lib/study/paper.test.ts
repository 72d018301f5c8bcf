import { expect, test } from 'vitest';
import { cheatMarksOf } from '../../../../src/lib/study/cheat-marks.ts';
import { fitPage } from '../../../../src/lib/study/fit-page.ts';
import { leadingOf } from '../../../../src/lib/study/leading.ts';
import { fitCard, fitCheatSheet } from '../../../../src/lib/study/paper.ts';
import { widthOf } from '../../../../src/lib/study/text-width.ts';

const room = { columns: 1, columnWidth: 100, height: 100 };
const setting = { lineHeight: 1, largest: 30, smallest: 5 };
const block = (width: number) => ({ texts: [{ width, beside: 0, scale: 1 }], around: 0 });
const inMillimetres = (points: number) => (points * 25.4) / 72;

test('the largest size that fits is chosen', () => {
  // Ten lines of a tenth of the height each.
  const size = fitPage(
    Array.from({ length: 10 }, () => block(1)),
    room,
    setting,
  );
  expect(inMillimetres(size)).toBeLessThanOrEqual(10);
  expect(inMillimetres(size + 0.1)).toBeGreaterThan(10);
});

test('a text that needs more lines leaves room for smaller letters only', () => {
  const sizes = [5, 50, 500, 5000].map((width) => fitPage([block(width)], room, setting));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBe(30);
  expect(sizes[3]).toBe(5);
});

test('columns count together, less what a block may leave free', () => {
  const blocks = Array.from({ length: 40 }, () => block(1));
  const one = fitPage(blocks, room, setting);
  const three = fitPage(blocks, { ...room, columns: 3 }, setting);
  expect(three).toBeGreaterThan(2 * one);
  expect(three).toBeLessThan(3 * one);
});

test('what stands beside a text makes its lines shorter', () => {
  const beside = { texts: [{ width: 15, beside: 3, scale: 1 }], around: 0 };
  expect(fitPage([beside], { ...room, height: 10 }, setting)).toBeLessThan(
    fitPage([block(15)], { ...room, height: 10 }, setting),
  );
});

test('scripts differ in width and in height', () => {
  expect(widthOf('漢字')).toBe(2);
  expect(widthOf('é')).toBe(widthOf('e\u0301'));
  expect(widthOf('il')).toBeLessThan(widthOf('mo'));
  expect([leadingOf('ar'), leadingOf('ja-JP'), leadingOf('fr')]).toEqual([1.5, 1.35, 1.22]);
});

test('a long card is set smaller', () => {
  const card = { phrase: 'Not Found', name: 'Introuvable', summary: 'Rien ici.', situation: 'x' };
  expect(fitCard(card, 1.3)).toBe(8.8);
  expect(fitCard({ ...card, situation: 'Mot '.repeat(130) }, 1.3)).toBeLessThan(8.8);
});

test('a cheat sheet in a longer language is set smaller', () => {
  const sheet = (words: number) => [
    Array.from({ length: 100 }, () => ({
      phrase: 'Not Found',
      rest: 'mot '.repeat(words),
      summary: 'mot '.repeat(3 * words),
    })),
  ];
  const sizes = [2, 4, 8].map((words) => fitCheatSheet(sheet(words), 1.22));
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
});

test('marks tell what to beware of and what to try again', () => {
  expect(cheatMarksOf({ status: 'unofficial', retry: 'later' })).toEqual(['unofficial', 'retry']);
  expect(cheatMarksOf({ status: 'unused', retry: 'never' })).toEqual(['retired']);
  expect(cheatMarksOf({ status: 'registered', retry: 'changed' })).toEqual([]);
});
