import { expect, test } from 'vitest';
import { langs } from '../../../src/lib/locales.ts';
import { perItem, perLang } from '../../../src/lib/static-paths.ts';

test('a page that every language has once', () => {
  expect(perLang()).toEqual(langs.map((lang) => ({ params: { lang } })));
});

test('pages of which a language has as many as it lists, in its order', async () => {
  const paths = await perItem((lang) =>
    Promise.resolve(
      (lang === 'fr' ? ['b', 'a'] : ['c']).map((id) => ({
        params: { id },
        props: { view: `${lang} ${id}` },
      })),
    ),
  );
  expect(paths.filter(({ params }) => params.lang === 'fr')).toEqual([
    { params: { lang: 'fr', id: 'b' }, props: { lang: 'fr', view: 'fr b' } },
    { params: { lang: 'fr', id: 'a' }, props: { lang: 'fr', view: 'fr a' } },
  ]);
  expect(paths).toHaveLength(langs.length + 1);
});
