import type { Card } from '../../../../../src/lib/study/card.ts';

/** A name of a code without its number. */
const inLetters = (code: number) =>
  String(code).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** A card whose texts are its own, with the codes that it is confused with. */
export const makeCard = (
  code: number,
  confused: readonly number[] = [],
  change: Partial<Card> = {},
): Card => ({
  code,
  phrase: `Phrase ${String(code)}`,
  name: `Name ${String(code)}`,
  summary: `Summary ${String(code)}.`,
  situation: `Situation of ${inLetters(code)}.`,
  langs: {},
  confused: confused.map((other) => ({ code: other, difference: `How ${String(other)} differs.` })),
  exchange: `HTTP/1.1 ___\n\nWords of ${inLetters(code)}`,
  ...change,
});

export const cards: readonly Card[] = [
  makeCard(100),
  makeCard(200, [204]),
  makeCard(201),
  makeCard(204),
  makeCard(301, [302, 307, 308]),
  makeCard(302, [301]),
  makeCard(304, [], { exchange: null }),
  makeCard(307, [302]),
  makeCard(308, [301]),
  makeCard(400, [422]),
  makeCard(401, [403, 407]),
  makeCard(403, [401, 404]),
  makeCard(404, [403, 410]),
  makeCard(407),
  makeCard(410, [404]),
  makeCard(422),
  makeCard(500),
  makeCard(502, [504]),
  makeCard(504),
  // Another name for 431 that a server uses: as right as 431 itself.
  makeCard(431, [494]),
  makeCard(494, [431], { name: 'Name 431' }),
];
