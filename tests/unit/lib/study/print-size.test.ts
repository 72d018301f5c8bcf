import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../../../src/lib/locales.ts';
import { leadingOf } from '../../../../src/lib/study/leading.ts';
import { printSize } from '../../../../src/lib/study/print-size.ts';

const css = readFileSync('src/styles/study/print-size.css', 'utf8');

/** The number that the stylesheet gives a property where an attribute has a value. */
function valueOf(attribute: string, property: string): number {
  const rule = css.split(attribute)[1]?.split('}')[0] ?? '';
  return Number(new RegExp(`${property}: ([\\d.]+);`).exec(rule)?.[1]);
}

test('every size from 4.5 to 8.8 points has its rules', () => {
  for (let tenths = 45; tenths <= 88; tenths++) {
    const [whole, tenth] = printSize(tenths / 10, 1.22)['data-points'].split('.');
    const points = valueOf(`[data-points^='${String(whole)}.']`, '--whole-points');
    expect(points + valueOf(`[data-points$='.${String(tenth)}']`, '--tenths') / 10).toBe(
      tenths / 10,
    );
  }
});

const tags = [...locales.map(({ tag }) => tag), 'ar', 'hi', 'ta', 'zh-Hans', 'ja', 'ko', 'ru'];

test.each([...new Set(tags)])('the heights of a line in %s have their rules', (tag) => {
  for (const leading of [leadingOf(tag), leadingOf(tag) + 0.1]) {
    const attribute = `[data-leading='${printSize(8, leading)['data-leading']}']`;
    expect(valueOf(attribute, '--leading')).toBeCloseTo(leading, 10);
  }
});
