import { expect, test } from 'vitest';
import { sortCredits } from '../../../src/lib/translation-state.ts';

const credit = (more: object, lang: 'en' | 'fr' = 'fr') => ({ lang, file: 'x', line: 1, ...more });

test('the fields of a page are sorted by how they stand to the English text', () => {
  const credits = {
    name: credit({ date: '2026-01-01' }),
    summary: credit({ date: '2026-02-01' }),
    meaning: credit({ date: '2026-03-01', stale: true as const }),
    causes: credit({}),
    confused: credit({}, 'en'),
  };
  expect(sortCredits({ lang: 'fr', credits })).toEqual({
    latest: '2026-02-01',
    stale: [{ field: 'meaning', date: '2026-03-01' }],
    undated: ['causes'],
    missing: ['confused'],
  });
});
