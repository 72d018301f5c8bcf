import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/lib/letters.ts';

test.each([
  ['en', ['range', 'API key', 'API', 'query'], 'A: API, API key | Q: query | R: range'],
  ['fr', ['état', 'edge', 'Écran', 'en-tête'], 'E: Écran, edge, en-tête, état'],
  ['es', ['ñu', 'nube', 'ola', 'ámbito'], 'A: ámbito | N: nube | Ñ: ñu | O: ola'],
  ['sv', ['ö', 'o', 'a'], 'A: a | O: o | Ö: ö'],
  ['fr', ['« quota »'], 'Q: « quota »'],
  ['en', [], ''],
])('%s %j', (tag, names, expected) => {
  const groups = groupByLetter(names, (name) => name, tag);
  expect(groups.map(({ letter, items }) => `${letter}: ${items.join(', ')}`).join(' | ')).toBe(
    expected,
  );
});
