import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { guidOf, writeAnki } from '../../../../src/lib/study/anki.ts';
import { writeCsv } from '../../../../src/lib/study/csv.ts';
import { writeJson } from '../../../../src/lib/study/json.ts';
import type { DeckFile } from '../../../../src/lib/study/deck-file.ts';

const deck: DeckFile = {
  id: 'everyday',
  lang: 'fr',
  title: 'Les "trente"',
  entries: [
    {
      code: 404,
      phrase: 'Not Found',
      class: '4xx',
      status: 'registered',
      name: { text: 'Introuvable', lang: 'fr' },
      summary: { text: 'Rien, ou "presque".', lang: 'fr' },
      example: { text: 'A <b> & a `404`, "so".\tEnd', lang: 'en' },
      situation: 'A <b> & a ___, "so".\tEnd',
      url: 'https://example.com/fr/codes/404/',
    },
    {
      code: 200,
      phrase: 'OK',
      class: '2xx',
      status: 'registered',
      name: { text: 'OK', lang: 'fr' },
      summary: { text: 'Tout va bien.', lang: 'fr' },
      example: { text: 'Un `200`.', lang: 'fr' },
      situation: 'Un ___.',
      url: 'https://example.com/fr/codes/200/',
    },
  ],
};
const names = { deck: 'HTTP::Les "trente"', notetype: 'Basique' };

/** Reads as Anki does: comment lines first, then tab-separated fields with quotes. */
function readAnki(text: string): { header: string[]; notes: string[][] } {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('#'));
  const notes: string[][] = parse(lines.slice(header.length).join('\n'), { delimiter: '\t' });
  return { header, notes };
}

test('CSV comes back as it was', () => {
  const text = writeCsv(deck);
  expect(text.startsWith('\uFEFFcode,phrase,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  const records: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(records.map(({ code }) => code)).toEqual(['404', '200']);
  expect(records[0]).toMatchObject({
    name: 'Introuvable',
    summary: 'Rien, ou "presque".',
    example: 'A <b> & a 404, "so".\tEnd',
    situation: 'A <b> & a ___, "so".\tEnd',
  });
});

test('JSON names the languages that are not the deck’s', () => {
  const file = JSON.parse(writeJson(deck)) as { cards: Record<string, unknown>[] };
  expect(file).toMatchObject({ deck: 'everyday', lang: 'fr', title: 'Les "trente"' });
  expect(file.cards[0]).toMatchObject({ code: 404, langs: { example: 'en' } });
  expect(file.cards[1]).not.toHaveProperty('langs');
});

test('Anki finds the deck, the note type and the columns', () => {
  const { header, notes } = readAnki(writeAnki(deck, names));
  expect(header).toEqual([
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    '#notetype:Basique',
    '#if matches:update current',
  ]);
  expect(notes.map((fields) => fields.length)).toEqual([5, 5, 5, 5]);
  expect(notes[0]).toEqual([
    'statuary-fr-404-number',
    'HTTP::Les "trente"',
    '<bdi dir="ltr">404</bdi>',
    '<div><b><bdi dir="ltr" lang="en">404 Not Found</bdi></b></div><div>Introuvable</div>' +
      '<div>Rien, ou "presque".</div>' +
      '<div lang="en" dir="ltr">A &lt;b&gt; &amp; a <code dir="ltr">404</code>, "so".\tEnd</div>',
    'http::4xx http::registered',
  ]);
  expect(notes[1]?.[2]).toBe('<div lang="en" dir="ltr">A &lt;b&gt; &amp; a ___, "so".\tEnd</div>');
  expect(notes[3]?.[3]).toBe('<div><b><bdi dir="ltr" lang="en">200 OK</bdi></b></div>');
});

test('the identity of a note depends on language, code and side alone', () => {
  expect(guidOf('es', { code: 404 }, 'number')).toBe('statuary-es-404-number');
  const [first] = deck.entries;
  if (!first) throw new Error('The deck is empty.');
  const renamed = { ...deck, id: 'all', entries: [{ ...first, phrase: 'New' }] };
  const guids = (file: DeckFile) => readAnki(writeAnki(file, names)).notes.map(([guid]) => guid);
  expect(guids(renamed)).toEqual(guids(deck).slice(0, 2));
});
