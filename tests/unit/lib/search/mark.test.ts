import { describe, expect, test } from 'vitest';
import { loadRules } from '../../../../src/lib/search/language/index.ts';
import { createMark } from '../../../../src/lib/search/mark.ts';
import { termsOf } from '../../../../src/lib/search/terms.ts';

/** Language, query, text, and the text with what shall be marked in brackets. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['en', 'retrying limits', 'You retry above the limit.', 'You [retry] above the [limit].'],
  ['fr', 'serveur', 'Le serveur, ou un serveur ?', 'Le [serveur], ou un [serveur] ?'],
  ['es', 'sesión', 'La sesion caducó.', 'La [sesion] caducó.'],
  ['ja', '認証', '認証が必要です。', '[認証]が必要です。'],
  ['en', 'nothing', '<mark>You</mark>', '<mark>You</mark>'],
];

describe('marking what a query means', () => {
  test.each(cases)('%s: %s', async (lang, query, text, expected) => {
    const rules = await loadRules(lang);
    const pieces = createMark(rules, lang)(text, new Set(termsOf(query, rules)));
    expect(pieces.map(({ text: own, marked }) => (marked ? `[${own}]` : own)).join('')).toBe(
      expected,
    );
  });
});
