import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../../../src/lib/search/recognise/number.ts';
import { allFacts } from '../../../support/registry.ts';
import { pasted } from './pasted.ts';

const codes = new Set(allFacts.map(({ code }) => code));
const read = (query: string) => readNumbers(query, (code) => codes.has(code));

test.each(pasted)('%s: %s', (_, line, code) => {
  const numbers = read(line);
  expect(numbers?.kind === 'code' ? numbers.code : undefined).toBe(code);
});

test.each([
  '404',
  ' 404 ',
  'http404',
  'HTTP_404',
  'HTTP-404',
  'E404',
  'npm ERR! code E404',
  '404エラー',
  'エラー404',
  '状态码404',
  '오류404',
  'statut 404',
  '404!',
  '(404)',
  '"404"',
  '٤٠٤',
  '۴۰۴',
  '४०४',
  '௪௦௪',
  '４０４',
  'HTTP 404',
  'http/1.1 404',
  'Http Status 404',
  'error 404',
  '404 error',
  'código 404',
  'erreur 404',
  'estado 404',
  'Fehler 404',
  'ошибка 404',
  '404 错误',
  '404 오류',
  'خطأ ٤٠٤',
  'त्रुटि ४०४',
  'பிழை ௪௦௪',
])('"%s" asks for 404 and nothing else', (query) => {
  expect(read(query)).toEqual({ kind: 'code', code: 404, alone: true });
});

test.each([
  ['404 not found', 404],
  ['not found 404', 404],
  ['404 vs 410', 404],
  ['page 404', 404],
  ['200 or 404', 404],
])('"%s" asks for %d among other words', (query, code) => {
  expect(read(query)).toEqual({ kind: 'code', code, alone: false });
});

test.each([
  ['4', '4'],
  ['40', '40'],
  ['٤', '4'],
  ['４０', '40'],
  ['99', '99'],
])('"%s" begins a number', (query, digits) => {
  expect(read(query)).toEqual({ kind: 'prefix', digits });
});

test.each([
  ['4xx', 4],
  ['4XX', 4],
  ['٤xx', 4],
  ['１xx', 1],
  ['5**', 5],
  ['4??', 4],
  ['400-499', 4],
  ['500 – 599', 5],
  ['4xx errors', 4],
  ['http 3xx', 3],
  ['the 400s', 4],
  ['famille des 200', 2],
  ['familia de los 500', 5],
  ['Klasse 300', 3],
  ['400er', 4],
  ['500番台', 5],
])('"%s" asks for a class', (query, digit) => {
  expect(read(query)).toEqual({ kind: 'class', digit });
});

test.each(['600', '777'])('%s is a number, known or not', (query) => {
  expect(read(query)).toEqual({ kind: 'code', code: Number(query), alone: true });
});

test.each(['', '   ', '000', '040', '4040', '6xx', '4x', '400-599', 'rfc 9110', 'four oh four'])(
  '"%s" has no number to find',
  (query) => {
    expect(read(query)).toBeUndefined();
  },
);

test('any text is read, and a code found among words is a known one', () => {
  const pieces = fc.constantFrom(
    '404',
    '500',
    ' ',
    ':',
    '/',
    '"',
    'HTTP/1.1',
    'status',
    '٤٠٤',
    '.',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const numbers = read(text);
      if (numbers?.kind === 'code' && !numbers.alone) expect(codes).toContain(numbers.code);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['of digits', '404'.repeat(20_000)],
  ['of words', 'status '.repeat(10_000)],
  ['of spaces', `404${' '.repeat(60_000)}x`],
  ['of lines of a log', 'GET /a 200 '.repeat(5_000)],
])('a long paste %s takes no time', (_, text) => {
  const start = performance.now();
  read(text);
  expect(performance.now() - start).toBeLessThan(5_000);
});
