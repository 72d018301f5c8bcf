import { join } from 'node:path';
import { expect, test } from 'vitest';
import { upkeepSchema } from '../../../../src/lib/schemas/translation.ts';
import { runPipeline } from '../../../../scripts/normalize/pipeline.ts';
import { read } from '../../../../scripts/normalize/read.ts';
import { countTranslations } from '../../../../scripts/translations/count.ts';
import { root } from '../../../repo/support/files.ts';

const contentDir = join(root, 'content');
const { registry, handbook, stamps } = read(contentDir).input;
const only404 = {
  registry: new Map([...registry].filter(([code]) => code === 404)),
  handbook,
};

test('a field is done, stale, undated or missing', () => {
  const { name, summary, ...rest } = stamps.get('fr')?.[404] ?? {};
  const changed = new Map([
    ['fr' as const, { 404: { ...rest, summary: { from: '00000000', date: '2026-01-02' } } }],
  ]);
  expect([name, summary].every((stamp) => stamp !== undefined)).toBe(true);
  const [french, spanish] = countTranslations({ ...only404, stamps: changed });
  expect(french?.fields.name).toEqual({ done: 0, stale: 0, undated: 1, missing: 0 });
  expect(french?.fields.summary).toEqual({ done: 0, stale: 1, undated: 0, missing: 0 });
  expect(french?.fields.meaning).toEqual({ done: 1, stale: 0, undated: 0, missing: 0 });
  expect(french?.open.slice(0, 2)).toEqual([
    { code: 404, field: 'name', state: 'undated' },
    { code: 404, field: 'summary', state: 'stale', date: '2026-01-02' },
  ]);
  expect(spanish?.fields.name.undated).toBe(1);
  expect(Object.keys(french?.classes ?? {})).toEqual(['4xx']);
});

test('the normaliser writes the count of the content', () => {
  const { outputs } = runPipeline(contentDir);
  const written = outputs.find(({ path }) => path === 'upkeep/translations.json');
  const upkeep = upkeepSchema.parse(JSON.parse(written?.content ?? ''));
  expect(upkeep).toEqual(countTranslations({ registry, handbook, stamps }));
  for (const { fields } of upkeep) {
    const { done, stale, undated, missing } = fields.meaning;
    expect(done + stale + undated + missing).toBe(registry.size);
  }
});
