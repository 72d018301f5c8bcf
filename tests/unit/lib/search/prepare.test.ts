import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../src/lib/search/prepare.ts';

const digits: readonly (readonly [script: string, digits: string])[] = [
  ['ASCII', '404'],
  ['Arabic-Indic', '٤٠٤'],
  ['Persian and Urdu', '۴۰۴'],
  ['Devanagari', '४०४'],
  ['Bengali', '৪০৪'],
  ['Tamil', '௪௦௪'],
  ['Telugu', '౪౦౪'],
  ['Thai', '๔๐๔'],
  ['Tibetan', '༤༠༤'],
  ['Khmer', '៤០៤'],
  ['Myanmar', '၄၀၄'],
  ['full width', '４０４'],
  ['mathematical bold', '𝟒𝟎𝟒'],
  ['monospace', '𝟺𝟶𝟺'],
  ['Adlam, beyond the first plane', '𞥔𞥐𞥔'],
  ['mixed', '٤०４'],
];

test.each(digits)('%s digits become 404', (_, text) => {
  expect(prepare(text)).toBe('404');
});

test('every decimal digit of Unicode has its value', () => {
  const all = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\p{Nd}/u.test(character));
  expect(all.length).toBeGreaterThan(700);
  expect(all.map(prepare)).toEqual(all.map((_, at) => String(at % 10)));
});

test.each([
  ['soft hyphen', 'for\u00ADbid\u00ADden', 'forbidden'],
  ['zero-width space', 'not\u200Bfound', 'notfound'],
  ['zero-width joiner', 'क\u200Dष', 'कष'],
  ['zero-width non-joiner', 'क\u094D\u200Cल', 'क\u094Dल'],
  ['word joiner', '4\u206004', '404'],
  ['byte order mark', '\uFEFF404', '404'],
  ['variation selector', '404\uFE0F', '404'],
  ['marks that set a direction', '\u200E404\u200F', '404'],
  ['embeddings and overrides', '\u202A4\u202E04\u202C', '404'],
  ['isolates', '\u2067٤٠٤\u2069', '404'],
  ['tatweel', 'مـمـنـوع', 'ممنوع'],
  ['an invisible mark inside a letter', 'e\u200D\u0301', 'é'],
  ['curly apostrophes', 'l’été ‘x‘', "l'été 'x'"],
  ['accents as apostrophes', 'l´adresse l`adresse', "l'adresse l'adresse"],
  ['prime and modifier letter', 'd′ dʼ', "d' d'"],
  ['full width', 'Ｎｏｔ　Ｆｏｕｎｄ！', 'Not Found!'],
  ['half-width kana', 'ｻｰﾊﾞｰ', 'サーバー'],
  ['strokes for long bars', 'サ-バ−', 'サーバー'],
  ['a hyphen between other letters', 'bad-gateway', 'bad-gateway'],
  ['ligatures', 'ﬁle ﬀ', 'file ff'],
  ['Arabic presentation forms', 'ﺧﺎﺩﻡ', 'خادم'],
  ['a mark on a tatweel of its own', '\u{1D157}\u{1D165}\uFE7B', '\u{1D157}\u0650\u{1D165}'],
  ['letters with loose marks', 'de\u0301lai', 'délai'],
  ['loose letters of Hangul', '\u1109\u1165\u1107\u1165', '서버'],
  ['no-break spaces', 'a\u00A0b\u202Fc', 'a b c'],
  ['marks that belong to a word', 'त्रुटि பிழை', 'त्रुटि பிழை'],
])('%s', (_, text, prepared) => {
  expect(prepare(text)).toBe(prepared);
});

/** Text of everything at once, with much of what this station handles. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['٤', '४', '௪', '４', '4', 'é', 'e', '\u0301', '\u200D', '\u00AD', '\u0640', '´', '’'],
        ...['`', 'サ', 'ﾊ', 'ﾞ', 'ー', '-', '−', '\u3099', 'न', '\u093C', 'ﷺ', 'ﬁ', ' ', '\u202E'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  test('is prepared once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = prepare(text);
        expect(prepare(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps no invisible mark and no digit but 0 to 9', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(prepare(text)).not.toMatch(/[\u00AD\u0640\u200B-\u200F\u202A-\u202E\uFEFF]/u);
        expect(prepare(text)).not.toMatch(/(?![0-9])\p{Nd}/u);
      }),
    );
  });
});
