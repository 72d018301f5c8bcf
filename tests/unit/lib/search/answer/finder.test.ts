import { expect, test } from 'vitest';
import { createFinder } from '../../../../../src/lib/search/answer/finder.ts';
import type { Knowledge } from '../../../../../src/lib/search/answer/knowledge.ts';
import { rules } from '../../../../../src/lib/search/language/en.ts';

const knowledge: Knowledge = {
  rules,
  codebook: {
    codes: [
      [401, '15.5.2', 'Unauthorized', ''],
      [402, '15.5.3', 'Payment Required', ''],
      [404, '15.5.5', 'Not Found', ''],
      [408, '15.5.9', 'Request Timeout', ''],
      [410, '15.5.11', 'Gone', ''],
      [500, '15.6.1', 'Internal Server Error', ''],
      [561, '', 'Unauthorized', ''],
    ],
  },
  // What people say of 402 and 561.
  clues: new Map([
    ['fund', new Map([[1, 8]])],
    ['unauthor', new Map([[6, 9]])],
    ['timeout', new Map([[3, 9]])],
  ]),
  pages: [
    ['headers/etag/', 'Header fields', 'ETag'],
    ['glossary/#term-cache', 'Glossary', 'cache'],
    ['glossary/#term-timeout', 'Glossary', 'timeout'],
  ],
  elsewhere: [[404, 'No encontrado']],
};
const { find } = createFinder(knowledge);
const first = (query: string) => find(query)[0];

test.each([
  ['not fund', 404],
  ['intenal server error', 500],
  ['paymnet required', 402],
  ['no encontardo', 404],
])('"%s" is a name in spite of a slip of the fingers', (query, page) => {
  expect(first(query)).toMatchObject({ page, exact: false, named: true });
});

test('short names are believed only as they are written', () => {
  expect(first('gine')?.named ?? false).toBe(false);
  expect(first('gone')).toMatchObject({ page: 410, exact: true, named: true });
});

test.each([
  ['header etag', 'headers/etag/'],
  ['etag header field', 'headers/etag/'],
  ['glossary cache', 'glossary/#term-cache'],
])('"%s" is a name with the kind of page beside it', (query, page) => {
  expect(first(query)).toMatchObject({ page, named: true });
});

test('of two codes of one name the registered one comes first', () => {
  expect(find('unauthorized').map(({ page }) => page)).toEqual([401, 561]);
});

test('a name in another language is no choice without a look, but it is a name', () => {
  expect(first('no encontrado')).toMatchObject({ page: 404, exact: false, named: true });
});

test('a term of the glossary comes after a code that is called so', () => {
  expect(find('timeout').map(({ page }) => page)).toEqual([408, 'glossary/#term-timeout']);
  expect(first('cache')).toMatchObject({ page: 'glossary/#term-cache', exact: true });
});

test('another form of a header field is another word', () => {
  const { find: findExpired } = createFinder({
    ...knowledge,
    clues: new Map([['expir', new Map([[4, 9]])]]),
    pages: [['headers/expires/', 'Header fields', 'Expires']],
  });
  expect(findExpired('expired')[0]?.page).toBe(410);
  expect(findExpired('expires')[0]?.page).toBe('headers/expires/');
  expect(findExpired('header expires')[0]?.page).toBe('headers/expires/');
});

test('the less a query says, the more counts what readers mean most', () => {
  // Of the two, the query points a little more to the code that has no specification.
  const clues = new Map(
    ['denied', 'access', 'member', 'area'].map((word) => [
      word,
      new Map([
        [0, 7.2],
        [6, 8],
      ]),
    ]),
  );
  const prior = createFinder({ ...knowledge, clues, everyday: [401] });
  expect(prior.find('denied')[0]?.page).toBe(401);
  expect(prior.find('denied access member area')[0]?.page).toBe(561);
});
