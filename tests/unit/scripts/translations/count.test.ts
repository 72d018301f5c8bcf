import { join } from 'node:path';
import { expect, test } from 'vitest';
import { langs } from '../../../../src/lib/locales.ts';
import {
  upkeepSchema,
  type Collection,
  type Field,
  type Upkeep,
} from '../../../../src/lib/schemas/translation.ts';
import { runPipeline } from '../../../../scripts/normalize/pipeline.ts';
import { read } from '../../../../scripts/normalize/read.ts';
import { countTranslations } from '../../../../scripts/translations/count.ts';
import { wordsIn } from '../../../../scripts/translations/words.ts';
import { root } from '../../../repo/support/files.ts';

const contentDir = join(root, 'content');
const { input } = read(contentDir);
const stampsOf = (collection: Collection) => input.stamps.get('fr')?.get(collection) ?? {};
const counted = (upkeep: Upkeep | undefined, collection: Collection, field: Field) =>
  upkeep?.fields.find((one) => one.collection === collection && one.field === field)?.counts;

const handbook = new Map(
  langs.map((lang) => [
    lang,
    new Map([...(input.handbook.get(lang) ?? [])].filter(([code]) => code === 404)),
  ]),
);

test('a field is done, stale, undated or missing', () => {
  const { name, summary, ...rest } = stampsOf('handbook')['404'] ?? {};
  const changed = { 404: { ...rest, summary: { from: '00000000', date: '2026-01-02' } } };
  expect([name, summary].every((stamp) => stamp !== undefined)).toBe(true);
  const stamps = new Map([['fr' as const, new Map([['handbook' as const, changed]])]]);
  const [french, spanish] = countTranslations({ ...input, handbook, stamps });
  const state = { done: 0, stale: 0, undated: 0, missing: 0 };
  expect(counted(french, 'handbook', 'name')).toEqual({ ...state, undated: 1 });
  expect(counted(french, 'handbook', 'summary')).toEqual({ ...state, stale: 1 });
  expect(counted(french, 'handbook', 'meaning')).toEqual({ ...state, done: 1 });
  expect(french?.open.slice(0, 2)).toEqual([
    { collection: 'handbook', item: '404', part: 'name', state: 'undated' },
    { collection: 'handbook', item: '404', part: 'summary', state: 'stale', date: '2026-01-02' },
  ]);
  expect(counted(spanish, 'handbook', 'name')?.undated).toBe(1);
  expect(Object.keys(french?.classes ?? {})).toEqual(['4xx']);
});

/** For each collection, a part that stands for the others. */
test.each([
  ['glossary', 'proxy', 'definition', 'definition'],
  ['headers', 'Retry-After', 'codes.503', 'codes'],
  ['comparisons', 'denied', 'when', 'when'],
  ['choose', 'start', 'answers.success', 'answers'],
  ['choose', '404', 'reason', 'reason'],
] as const)(
  '%s: a change of %s %s makes that part stale alone',
  (collection, item, part, field) => {
    const own = stampsOf(collection);
    const changed = {
      ...own,
      [item]: { ...own[item], [part]: { from: '00000000', date: '2026-01-02' } },
    };
    const all = new Map([...(input.stamps.get('fr') ?? []), [collection, changed] as const]);
    const before = countTranslations(input)[0];
    const after = countTranslations({ ...input, stamps: new Map([['fr', all]]) })[0];
    expect(counted(after, collection, field)?.stale).toBe(
      (counted(before, collection, field)?.stale ?? 0) + 1,
    );
    expect(after?.open).toContainEqual({
      collection,
      item,
      part,
      state: 'stale',
      date: '2026-01-02',
    });
  },
);

test('a part that the language lacks is missing, and a working word is not asked for', () => {
  const english = wordsIn('glossary', 'en', input);
  const working = input.glossary.get('en')?.value.find((term) => term.working)?.term ?? '';
  expect([working === '', english.has(working)]).toEqual([false, false]);
  const glossary = new Map([...input.glossary].filter(([lang]) => lang !== 'es'));
  const [, spanish] = countTranslations({ ...input, glossary });
  expect(counted(spanish, 'glossary', 'name')).toEqual({
    done: 0,
    stale: 0,
    undated: 0,
    missing: english.size,
  });
});

test('the normaliser writes the count of the content', () => {
  const { outputs } = runPipeline(contentDir);
  const written = outputs.find(({ path }) => path === 'upkeep/translations.json');
  const upkeep = upkeepSchema.parse(JSON.parse(written?.content ?? ''));
  expect(upkeep).toEqual(countTranslations(input));
  for (const one of upkeep) {
    const { done, stale, undated, missing } = counted(one, 'handbook', 'meaning') ?? {};
    expect((done ?? 0) + (stale ?? 0) + (undated ?? 0) + (missing ?? 0)).toBe(input.registry.size);
  }
});
