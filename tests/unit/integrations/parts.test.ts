import { expect, test } from 'vitest';
import { langOf, partsOf } from '../../../src/integrations/search/parts.ts';

const page = `<!doctype html><html lang="en"><body><h1>Glossary</h1>
<div data-search-part><h3 id="term-cache">cache</h3><dl data-pagefind-ignore>caché</dl>
<p>Keeps <b>copies</b>.</p></div>
<section id="q1" data-search-part><h2>Who failed?</h2><p>The server</p></section>
<div><h3 id="other">not marked</h3></div><p data-search-part>no heading</p></body></html>`;

test('each marked part is found on its own, without what is to be ignored', () => {
  expect(partsOf(page)).toEqual([
    { fragment: 'term-cache', title: 'cache · Glossary', text: 'cache Keeps copies.' },
    { fragment: 'q1', title: 'Who failed? · Glossary', text: 'Who failed? The server' },
  ]);
});

test('a page tells its language', () => {
  expect(langOf(page)).toBe('en');
  expect(langOf('<p>lang="fr"</p>')).toBe('');
});
