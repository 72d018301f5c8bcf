import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, loadRules } from '../../../../src/lib/search/language/index.ts';
import { termsOf } from '../../../../src/lib/search/terms.ts';

test.each([
  ['en', 'HTTP_404_NOT_FOUND', 'http 404 not found'],
  ['en', 'the caches’ entries', 'the cach entri'],
  ['fr', 'L’été à l´école', 'ete a ecol'],
  ['ja', '内部サーバーエラー', '内部 部サ サバ バエ エラ'],
  ['zh', '未找到404页面', '未找 找到 404 页面'],
  ['ko', '너무 많은 요청을', '너무 많은 요청'],
  ['zh', '码', '码'],
  ['ja', 'ー', ''],
  ['hi', '४०४ त्रुटियाँ', '404 त्रुट'],
])('%s: %s', async (lang, text, terms) => {
  expect(termsOf(text, await loadRules(lang)).join(' ')).toBe(terms);
});

/** Letters, marks and digits of every script that has rules, in any order. */
const letters = Array.from(
  'abcdeilnorstuyABEN çéèêœæñóãõäöüßẞ абвегийкнорстуёэ ابةتىئؤأإلوميكن' +
    'ािीुूेैोौ्ंँ़ः कनमतदरसविय ஃகசதநமயரலவளற்ாிீுூெேைொோௌ' +
    'ァアィイカガキサシタツナパヴヵんさーばツ見付出来 的服务器請求時間閘道 가이은서버로초과한도들에게' +
    '0123456789٤४௪４’\'´-_./:"',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((parts) => parts.join('')),
);

describe.each(languages)('%s', (lang) => {
  test('takes any text, and gives terms of letters and digits only', async () => {
    const rules = await loadRules(lang);
    fc.assert(
      fc.property(anyText, (text) => {
        for (const term of termsOf(text, rules)) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
      { numRuns: 1500 },
    );
  });

  test('does not mind capitals', async () => {
    const rules = await loadRules(lang);
    const word = fc
      .array(fc.constantFrom(...letters), { maxLength: 12 })
      .map((parts) => parts.join('').replaceAll(/[ßẞ]/g, 's').toLowerCase());
    fc.assert(
      fc.property(word, (text) => {
        expect(termsOf(text.toUpperCase(), rules)).toEqual(termsOf(text, rules));
      }),
      { numRuns: 500 },
    );
  });

  test('gives the words of a text what it gives each of them', async () => {
    const rules = await loadRules(lang);
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        expect(termsOf(texts.join(' \n'), rules)).toEqual(
          texts.flatMap((text) => termsOf(text, rules)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
