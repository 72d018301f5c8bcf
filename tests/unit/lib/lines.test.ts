import { expect, test } from 'vitest';
import { splitAtCodes } from '../../../src/lib/code-numbers.ts';
import { readSpans } from '../../../src/lib/spans.ts';

test.each([
  ['plain', ['plain']],
  ['`GET`, or a `POST` that searches', ['<GET>', ', or a ', '<POST>', ' that searches']],
  ['one ` alone', ['one ` alone']],
  ['`<b>{x}</b>`', ['<<b>{x}</b>>']],
  ['', []],
])('%j has its code spans told apart', (line, expected) => {
  expect(readSpans(line).map(({ text, isCode }) => (isCode ? `<${text}>` : text))).toEqual(
    expected,
  );
});

test.each([
  ['401, 403 or 404?', ['#401', ', ', '#403', ' or ', '#404', '?']],
  ['¿404 o 410?', ['¿', '#404', ' o ', '#410', '?']],
  ['HTTP/1.1 in 2026', ['HTTP/1.1 in 2026']],
  ['099 and 1000', ['099 and 1000']],
])('%j has its codes told apart', (line, expected) => {
  const parts = splitAtCodes(line);
  expect(parts.map(({ text, code }) => (code === undefined ? text : `#${String(code)}`))).toEqual(
    expected,
  );
  expect(parts.map(({ text }) => text).join('')).toBe(line);
});
