import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { langs } from '../../src/lib/locales.ts';
import type { CardFile } from '../../src/lib/study/card.ts';
import { hideCode } from '../../src/lib/study/quiz/explain.ts';
import { cluesOf } from '../../src/lib/study/quiz/exchange-clues.ts';
import { roundKinds } from '../../src/lib/study/quiz/kinds.ts';
import { makeRound } from '../../src/lib/study/quiz/round.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const seeds = ['a', 'b', 'c', 'd', 'e'];

for (const lang of langs) {
  const file = JSON.parse(readFileSync(join(dist, lang, 'study/cards.json'), 'utf8')) as CardFile;
  const cardOf = (code: number) => {
    const card = file.cards.find((each) => each.code === code);
    if (!card) throw new RangeError(`There is no card of ${String(code)}.`);
    return card;
  };

  test(`${lang}: no question gives its answer away`, () => {
    expect(file.cards.length).toBeGreaterThan(90);
    for (const { code, phrase, name, summary, situation, exchange } of file.cards) {
      const number = new RegExp(`(?<!\\d)${String(code)}(?!\\d)`);
      expect(situation).not.toBe('');
      expect(situation).not.toMatch(number);
      expect(situation.toLowerCase()).not.toContain(phrase.toLowerCase());
      expect(hideCode(`${name} ${summary}`, code)).not.toMatch(number);
      expect(exchange ?? '').not.toMatch(new RegExp(`HTTP/[\\d.]+ ${String(code)}`));
    }
  });

  test(`${lang}: no question has two right answers, in any deck`, () => {
    for (const [id, deck] of Object.entries(file.decks)) {
      for (const kind of roundKinds) {
        for (const seed of seeds) {
          const round = makeRound(file.cards, deck, kind, seed);
          expect([id, kind, round.length > 0]).toEqual([id, kind, true]);
          for (const { kind: asked, code, options } of round) {
            const cards = options.map(cardOf);
            for (const field of ['phrase', 'name', 'summary', 'situation'] as const) {
              const texts = new Set(cards.map((card) => card[field].toLowerCase()));
              expect([id, code, field, texts.size]).toEqual([id, code, field, options.length]);
            }
            if (asked !== 'exchange') continue;
            const clues = options
              .filter((option) => option !== code)
              .flatMap((option) => cardOf(option).exchange ?? [])
              .map((exchange) => JSON.stringify(cluesOf(exchange)));
            expect(clues).not.toContain(JSON.stringify(cluesOf(cardOf(code).exchange ?? '')));
          }
        }
      }
    }
  });
}
