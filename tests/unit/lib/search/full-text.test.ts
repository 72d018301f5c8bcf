import { expect, test } from 'vitest';
import { isCredible } from '../../../../src/lib/search/credible.ts';
import { wordsOf } from '../../../../src/lib/search/words.ts';
import { readExcerpt } from '../../../../src/lib/search/excerpt.ts';

test.each([
  ['introuvable', ['introuvable'], true],
  ['introuv', ['introuvable'], true],
  ['introuvable', ['in', 'linkedin'], false],
  ['forbiden', ['for'], false],
  ['forbiden', ['forbidden'], true],
  ['delai depasse', wordsOf('delai d’attente depasse'), true],
  ['football scores', ['football', 'score'], true],
  ['football scores', ['foot', 'score'], false],
  ['Délai', ['delais'], true],
  ['football scores', ['foo'], false],
  ['football scores tonight', ['score'], false],
  ['404', ['404', 'not', 'found'], true],
  ['!!!', ['404'], false],
])('%s with %j: %s', (query, found, expected) => {
  expect(isCredible(query, found)).toBe(expected);
});

test('an excerpt is read as text, whatever it holds', () => {
  expect(readExcerpt('a &lt;b&gt; <mark>not found</mark> &amp;lt; <img src=x>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'not found', marked: true },
    { text: ' &lt; <img src=x>', marked: false },
  ]);
});

test('signs at the end of a marked word are not marked, nor do words of signs vanish', () => {
  expect(
    readExcerpt('its own <mark>timeout.</mark> Or <mark>&quot;Gone&quot;,</mark> <mark>…</mark>'),
  ).toEqual([
    { text: 'its own ', marked: false },
    { text: 'timeout', marked: true },
    { text: '.', marked: false },
    { text: ' Or ', marked: false },
    { text: '"Gone', marked: true },
    { text: '",', marked: false },
    { text: ' ', marked: false },
    { text: '…', marked: true },
  ]);
});
