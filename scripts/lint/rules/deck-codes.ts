import type { Rule } from '../rule.ts';

export const deckCodes: Rule = {
  name: 'deck-codes',
  description: 'A deck and its pile hold codes that exist, each of them once.',
  check: ({ decks, registry }) =>
    decks.flatMap(({ value, file, lineOf }) =>
      value.flatMap((deck, row) => {
        const chosen = 'codes' in deck ? deck.codes.map(({ code }) => code) : [];
        return [
          ...deck.face.map((code, index) => ({ list: deck.face, code, index, path: 'face' })),
          ...chosen.map((code, index) => ({ list: chosen, code, index, path: 'codes' })),
        ].flatMap(({ list, code, index, path }) => {
          const isTwice = list.indexOf(code) < index;
          if (registry.has(code) && !isTwice) return [];
          return [
            {
              file,
              line: lineOf(row, path, index),
              about: `${deck.id} ${String(code)}`,
              message: `"${path}" of the deck "${deck.id}" holds ${String(code)}, ${isTwice ? 'a second time' : 'which is no code'}.`,
              hint: 'Name codes of registry/codes/, each one once.',
            },
          ];
        });
      }),
    ),
  exceptions: [],
};
