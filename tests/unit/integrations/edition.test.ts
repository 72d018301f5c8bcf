import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../../src/integrations/incremental/edition.ts';

const page = (name: string, summary: string, line = 3, body = 'Nothing was found.') =>
  `---\ncode: 404\nname: ${name}\nsummary: ${summary}\ncredits:\n  name:\n    lang: en\n` +
  `    file: content/handbook/en/404.yaml\n    line: ${String(line)}\nstatements: ${String(line)}\n---\n\n${body}\n`;
const content: Readonly<Record<string, string>> = {
  'registry/codes/404.yaml': 'phrase: Not Found',
  'registry/exchanges/404.yaml': 'exchanges: []',
  'decks.yaml': '- id: everyday',
  'asked/fr.yaml': '404: [page perdue]',
  'codes/en/404.mdx': page('Not Found', 'Nothing is here.'),
  'codes/fr/404.mdx': page('Introuvable', 'Rien ici.'),
  'handbook/es/404.yaml': 'name: No encontrado',
  'tables/vendor-en.json': '{}',
  'terms/fr/cache.mdx': 'Une réserve.',
  'header-pages/fr/age.mdx': 'Depuis quand.',
  'upkeep/translations.json': '{}',
};

/** A page of each kind that is told apart. */
const pages = [
  '/',
  '/search/names.json',
  '/en',
  '/fr',
  '/fr/codes',
  '/fr/codes/404',
  '/fr/codes/404.md',
  '/fr/codes/410',
  '/en/codes/404',
  '/fr/study/all',
  '/fr/search/clues.json',
  '/fr/sources/vendor-en',
  '/fr/glossary',
  '/fr/headers/age',
  '/fr/about/translations',
];
const ofNoLanguage = ['/', '/search/names.json'];
const withoutLists = ['/fr/codes/410', '/fr/glossary', '/fr/headers/age'];
const inFrench = pages.filter((path) => path.startsWith('/fr'));
const listsInFrench = inFrench.filter((path) => !withoutLists.includes(path));

const editions = (
  changes: Readonly<Record<string, string>> = {},
  circumstances: readonly string[] = ['v26', ''],
) =>
  editionsOf(
    Object.entries({ ...content, ...changes }).map(([path, text]) => ({ path, text })),
    circumstances,
  );

/** Pages that are new after a change. */
const renewed = (changes: Readonly<Record<string, string>>) => {
  const [before, after] = [editions(), editions(changes)];
  return pages.filter((path) => before(path) !== after(path));
};

describe('a change renews the pages that tell of it', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a fact', { 'registry/codes/404.yaml': 'phrase: Lost' }, pages],
    ['a file of a kind that nobody knows', { 'news/today.yaml': '' }, pages],
    ['a new code', { 'registry/codes/405.yaml': '' }, pages],
    [
      'a summary, which lists show',
      { 'codes/fr/404.mdx': page('Introuvable', 'Vide.') },
      [...ofNoLanguage, ...listsInFrench],
    ],
    [
      'a name, which lists show',
      { 'codes/fr/404.mdx': page('Perdu', 'Rien ici.') },
      [...ofNoLanguage, ...listsInFrench],
    ],
    [
      'a body, which its own page shows, and the cards',
      { 'codes/fr/404.mdx': page('Introuvable', 'Rien ici.', 3, 'Autre chose.') },
      [...ofNoLanguage, '/fr/codes/404', '/fr/codes/404.md', '/fr/study/all'],
    ],
    [
      'a place and a count',
      { 'codes/fr/404.mdx': page('Introuvable', 'Rien ici.', 4) },
      [...ofNoLanguage, '/fr/codes/404', '/fr/codes/404.md', '/fr/study/all'],
    ],
    [
      'an exchange',
      { 'registry/exchanges/404.yaml': 'exchanges: [one]' },
      [...ofNoLanguage, '/fr/codes/404', '/fr/codes/404.md', '/en/codes/404', '/fr/study/all'],
    ],
    [
      'a table',
      { 'tables/vendor-en.json': '[]' },
      [...ofNoLanguage, '/fr/study/all', '/fr/sources/vendor-en'],
    ],
    ['ways of asking', { 'asked/fr.yaml': '{}' }, [...ofNoLanguage, '/fr/search/clues.json']],
    [
      'a term',
      { 'terms/fr/cache.mdx': 'Un dépôt.' },
      [...ofNoLanguage, '/fr/search/clues.json', '/fr/glossary'],
    ],
    [
      'a header field',
      { 'header-pages/fr/age.mdx': 'Son âge.' },
      [...ofNoLanguage, '/fr/search/clues.json', '/fr/headers/age'],
    ],
    [
      'the state of the translations',
      { 'upkeep/translations.json': '[]' },
      [...ofNoLanguage, '/fr/about/translations'],
    ],
    ['what only the normaliser reads', { 'handbook/es/404.yaml': 'name: Nada' }, []],
  ])('%s', (_, changes, paths) => {
    expect(renewed(changes)).toEqual(pages.filter((path) => paths.includes(path)));
  });
});

test('the order of the files means nothing, what surrounds them does', () => {
  const files = Object.entries(content).map(([path, text]) => ({ path, text }));
  const other = editionsOf(files.toReversed(), ['v26', '']);
  for (const path of pages) {
    expect(other(path)).toBe(editions()(path));
    expect(editions({}, ['v27', ''])(path)).not.toBe(editions()(path));
  }
});

test('what stands at the end of one text is not taken for the beginning of the next', () => {
  const of = (...texts: string[]) => editionsOf([], texts)('/en');
  expect(of('ab', 'c')).not.toBe(of('a', 'bc'));
});
