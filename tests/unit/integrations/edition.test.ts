import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/integrations/incremental/edition.ts';
import { langs, type Lang } from '../../../src/lib/locales.ts';

const page = (name: string, summary: string) =>
  `---\ncode: 404\nname: ${name}\nsummary: ${summary}\n---\n`;
const content: Readonly<Record<string, string>> = {
  'registry/codes/404.yaml': 'phrase: Not Found',
  'decks.yaml': '- id: everyday',
  'asked/fr.yaml': '404: [page perdue]',
  'codes/en/404.mdx': page('Not Found', 'Nothing is here.'),
  'codes/fr/404.mdx': page('Introuvable', 'Rien ici.'),
  'handbook/es/404.yaml': 'name: No encontrado',
};

const edition = (
  lang: Lang | undefined,
  changes: Readonly<Record<string, string>> = {},
  circumstances: readonly string[] = ['v26', ''],
) =>
  editionOf(
    lang,
    Object.entries({ ...content, ...changes }).map(([path, text]) => ({ path, text })),
    circumstances,
  );

/** Languages whose pages are new after a change; `undefined` stands for pages of no language. */
const renewed = (changes: Readonly<Record<string, string>>) =>
  [undefined, ...langs].filter((lang) => edition(lang) !== edition(lang, changes));

describe('a change renews the pages that tell of it', () => {
  test.each<[string, Record<string, string>, (Lang | undefined)[]]>([
    ['a fact', { 'registry/codes/404.yaml': 'phrase: Lost' }, [undefined, ...langs]],
    ['a new file', { 'registry/codes/405.yaml': '' }, [undefined, ...langs]],
    ['words', { 'codes/fr/404.mdx': page('Introuvable', 'Vide.') }, [undefined, 'fr']],
    ['words of a file by language', { 'asked/fr.yaml': '{}' }, [undefined, 'fr']],
    [
      'a name, which the others show, too',
      { 'codes/fr/404.mdx': page('Perdu', 'Rien ici.') },
      [undefined, ...langs],
    ],
    [
      'a name that no other page shows',
      { 'handbook/es/404.yaml': 'name: Nada' },
      [undefined, 'es'],
    ],
  ])('%s', (_, changes, langs) => {
    expect(renewed(changes)).toEqual(langs);
  });
});

test('the order of the files means nothing, what surrounds them does', () => {
  const files = Object.entries(content).map(([path, text]) => ({ path, text }));
  expect(editionOf('fr', files.toReversed(), ['v26', ''])).toBe(edition('fr'));
  expect(edition('fr', {}, ['v27', ''])).not.toBe(edition('fr'));
});

test('what stands at the end of one text is not taken for the beginning of the next', () => {
  const of = (...texts: string[]) => editionOf('en', [], texts);
  expect(of('ab', 'c')).not.toBe(of('a', 'bc'));
});
