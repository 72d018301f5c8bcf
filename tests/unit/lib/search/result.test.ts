import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, pageOf, type Hit, type Result } from '../../../../src/lib/search/result.ts';

const answer = (url: string): Result => ({
  url,
  code: undefined,
  title: url,
  name: '',
  section: '',
  context: [],
});
const hit = (page: string, section: string): Hit => ({
  page,
  result: {
    ...answer(`${page}#${section}`),
    section,
    context: [{ text: section, marked: true }],
  },
});
const urls = (results: readonly Result[]) => results.map(({ url }) => url);

test('answers keep their places, and other hits follow', () => {
  const merged = merge([answer('/a/'), answer('/b/')], [hit('/c/', 'x'), hit('/b/', 'y')], 9);
  expect(urls(merged)).toEqual(['/a/', '/b/', '/c/#x']);
});

test('a hit lends its context to the answer on its page, and nothing else', () => {
  const [first, second] = merge([answer('/a/'), answer('/b/')], [hit('/b/', 'y')], 9);
  expect(first).toEqual(answer('/a/'));
  expect(second).toEqual({
    ...answer('/b/'),
    section: 'y',
    context: [{ text: 'y', marked: true }],
  });
});

test('an answer within a page is known by the page', () => {
  expect(urls(merge([answer('/a/#fix')], [hit('/a/', 'x')], 9))).toEqual(['/a/#fix']);
});

test('of two hits on one page the first counts', () => {
  const hits = [hit('/a/', 'x'), hit('/b/', 'x'), hit('/a/', 'y'), hit('/b/', 'y')];
  const merged = merge([answer('/a/')], hits, 9);
  expect(merged.map(({ section }) => section)).toEqual(['x', 'x']);
  expect(urls(merged)).toEqual(['/a/', '/b/#x']);
});

test('an answer beyond the limit does not come back as a hit', () => {
  expect(urls(merge([answer('/a/'), answer('/b/')], [hit('/b/', 'x')], 1))).toEqual(['/a/']);
});

test('no page is listed twice, and no answer moves', () => {
  const page = fc.constantFrom('/a/', '/b/', '/c/', '/d/');
  const answers = fc.uniqueArray(page).map((pages) => pages.map(answer));
  const hits = fc.array(fc.tuple(page, fc.constantFrom('x', 'y')).map((one) => hit(...one)));
  fc.assert(
    fc.property(answers, hits, fc.nat(6), (first, second, limit) => {
      const pages = urls(merge(first, second, limit)).map(pageOf);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages.length).toBeLessThanOrEqual(limit);
      expect(pages.slice(0, first.length)).toEqual(urls(first).slice(0, limit));
    }),
  );
});
