import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { langs } from '../../src/lib/locales.ts';
import { deckIds } from '../../src/lib/schemas/deck.ts';
import type { CardFile } from '../../src/lib/study/card.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (lang: string, file: string) => readFileSync(join(dist, lang, 'study', file), 'utf8');

interface JsonDeck {
  readonly deck: string;
  readonly cards: readonly { readonly code: number; readonly situation: string }[];
}

for (const lang of langs) {
  const { cards, decks } = JSON.parse(read(lang, 'cards.json')) as CardFile;

  test(`the cards in ${lang} are complete and in the order of the numbers`, () => {
    const codes = cards.map(({ code }) => code);
    expect(codes).toEqual(decks['all']);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(Object.keys(decks)).toEqual([...deckIds]);
    expect(
      readdirSync(join(dist, lang, 'codes'), { withFileTypes: true }).filter((entry) =>
        entry.isDirectory(),
      ),
    ).toHaveLength(cards.length);
    expect(cards.filter(({ name, summary, situation }) => !name || !summary || !situation)).toEqual(
      [],
    );
    expect(cards.filter(({ confused }) => confused.length === 0).length).toBeLessThan(3);
  });

  test(`no question in ${lang} gives its number or its phrase away`, () => {
    const told = cards.flatMap(({ code, phrase, situation, exchange }) => {
      const words = phrase.replaceAll(/[()]/g, '');
      const answer = new RegExp(`(?<!\\d)${String(code)}(?!\\d)|\\b${words}\\b`, 'i');
      return [situation, exchange ?? '']
        .filter((text) => answer.test(text))
        .map((text) => [code, text]);
    });
    expect(told).toEqual([]);
    expect(cards.filter(({ exchange }) => exchange === null)).toEqual([]);
    expect(cards.filter(({ exchange }) => !exchange?.includes('___'))).toEqual([]);
  });

  for (const id of deckIds) {
    test(`${id} in ${lang} holds the same codes in every file`, () => {
      const codes = decks[id];
      const json = JSON.parse(read(lang, `${id}.json`)) as JsonDeck;
      expect([json.deck, json.cards.map(({ code }) => code)]).toEqual([id, codes]);
      const records: Record<string, string>[] = parse(read(lang, `${id}.csv`), {
        bom: true,
        columns: true,
      });
      expect(records.map(({ code }) => Number(code))).toEqual(codes);
      expect(records.map(({ situation }) => situation)).toEqual(
        json.cards.map(({ situation }) => situation),
      );
      // A spreadsheet would take such a cell for a formula.
      expect(
        records.flatMap((record) => Object.values(record)).filter((cell) => /^[=+\-@]/.test(cell)),
      ).toEqual([]);
      const notes = readNotes(read(lang, `${id}.txt`));
      expect(notes.map(([guid]) => guid)).toEqual(
        codes?.flatMap((code) => [
          `statuary-${lang}-${String(code)}-number`,
          `statuary-${lang}-${String(code)}-situation`,
        ]),
      );
      expect(new Set(notes.map(([, deck]) => deck)).size).toBe(1);
    });
  }
}

test('a note is the same in every deck, and no two languages share one', () => {
  const seen = new Map<string, string>();
  for (const lang of langs) {
    for (const id of deckIds) {
      for (const [guid = '', , ...fields] of readNotes(read(lang, `${id}.txt`))) {
        const note = JSON.stringify([lang, ...fields]);
        expect(seen.get(guid) ?? note).toBe(note);
        seen.set(guid, note);
      }
    }
  }
  const { cards } = JSON.parse(read('en', 'cards.json')) as CardFile;
  expect(seen.size).toBe(2 * cards.length * langs.length);
});

/** Reads as Anki does: lines of directives first, then fields between tabs with quotes. */
function readNotes(text: string): string[][] {
  const lines = text.split('\n');
  const directives = lines.findIndex((line) => !line.startsWith('#'));
  expect(lines.slice(0, directives)).toContain('#guid column:1');
  return parse(lines.slice(directives).join('\n'), { delimiter: '\t' });
}
