import { expect, test } from 'vitest';
import { findRepeats } from '../../../../scripts/normalize/find/repeats.ts';

const row = (line: number, code: number, text?: string) => ({
  line,
  code,
  printed: undefined,
  text,
  example: undefined,
});

test('repeated numbers and borrowed texts are found, from both sides', () => {
  const findings = findRepeats([
    row(1, 421, 'Too many connections.'),
    row(2, 422, 'Too many connections.'),
    row(3, 422, 'Well formed, but wrong.'),
    row(4, 404),
    row(5, 410),
  ]);
  expect(findings).toEqual([
    [{ rule: 'same-text', code: 422, line: 2 }],
    [
      { rule: 'duplicate', line: 3 },
      { rule: 'same-text', code: 421, line: 1 },
    ],
    [{ rule: 'duplicate', line: 2 }],
    [],
    [],
  ]);
});
