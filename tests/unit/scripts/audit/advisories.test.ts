import { expect, test } from 'vitest';
import { readAudit } from '../../../../scripts/audit/advisories.ts';

test('advisories are told by package', () => {
  const report = {
    vulnerabilities: {
      idb: { severity: 'high', via: [{ title: 'Leaks', url: 'https://example.org/1' }] },
      other: { severity: 'low', via: ['idb'] },
    },
  };
  expect(readAudit(JSON.stringify(report))).toEqual({
    advisories: [
      { name: 'idb', severity: 'high', titles: ['Leaks https://example.org/1'] },
      { name: 'other', severity: 'low', titles: ['idb'] },
    ],
  });
});

test.each([
  ['', 'npm audit wrote no JSON.'],
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['{}', 'npm audit gave no answer.'],
])('%j is no answer', (text, failure) => {
  expect(readAudit(text)).toEqual({ failure });
});
