import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../scripts/normalize/read.ts';
import { createFinder, type Finder } from '../../src/lib/search/answer/finder.ts';
import { codeLines } from '../../src/lib/search/code-lines.ts';
import { loadRules } from '../../src/lib/search/language/index.ts';
import { langs, type Lang } from '../../src/lib/locales.ts';
import type { Registry } from '../../src/lib/schemas/registry.ts';
import { root } from './support/files.ts';

const { registry, handbook } = read(join(root, 'content')).input;
const codes = [...registry.keys()];
const facts = (code: number): Registry => {
  const placed = registry.get(code);
  if (!placed) throw new RangeError(`The registry has no ${String(code)}.`);
  return placed.value;
};
const nameOf = (lang: Lang, code: number) => handbook.get(lang)?.get(code)?.value.name ?? '';
const constantsOf = (code: number) =>
  Object.values(facts(code).constants)
    .flat()
    .map(({ name }) => name);
const withoutHolder = (constant: string) => /\w+$/.exec(constant)?.[0] ?? constant;

/** The finder of a language's first tier. */
async function finderOf(lang: Lang): Promise<Finder> {
  const rules = await loadRules(lang);
  const named = codes.map((code) => ({ facts: facts(code), name: nameOf(lang, code) }));
  return createFinder({ codebook: { codes: codeLines(named, rules) }, rules });
}

const phrasesOf = (code: number) => {
  const { phrase, olderPhrases } = facts(code);
  return [phrase, ...olderPhrases.map((older) => older.phrase)];
};
/** The codes that have a name, in any spelling of capitals. */
const ownersOf = (lang: Lang, name: string) =>
  codes.filter((code) =>
    [...phrasesOf(code), nameOf(lang, code)].some(
      (own) => own.toLowerCase() === name.toLowerCase(),
    ),
  );

describe.each(langs)('%s', (lang) => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await finderOf(lang);
  });
  /** The queries to which another page answers first. */
  const missed = (code: number, queries: readonly string[]) =>
    queries
      .map((query) => `${query} → ${String(finder.find(query)[0]?.page)}`)
      .filter((line) => !line.endsWith(` → ${String(code)}`));

  test.each(codes)('%d is found first by its number', (code) => {
    expect(missed(code, [String(code), `HTTP ${String(code)}`, `error ${String(code)}`])).toEqual(
      [],
    );
  });

  test.each(codes)('%d is found first by its phrases and its name', (code) => {
    const names = [...phrasesOf(code), nameOf(lang, code)].filter(
      (name) => name !== '' && ownersOf(lang, name).length === 1,
    );
    const spellings = names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
    expect(missed(code, spellings)).toEqual([]);
  });

  test('codes that share a name are found first by it', () => {
    const names = codes.flatMap((code) => [...phrasesOf(code), nameOf(lang, code)]);
    const shared = names.filter((name) => name !== '' && ownersOf(lang, name).length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const name of shared) {
      const owners = ownersOf(lang, name);
      const found = finder.find(name).slice(0, owners.length);
      expect(found.map(({ page }) => page).sort()).toEqual(owners);
    }
  });

  test.each(codes.filter((code) => constantsOf(code).length > 0))(
    '%d is found first by the constants of every stack',
    (code) => {
      const constants = constantsOf(code);
      expect(missed(code, [...constants, ...constants.map(withoutHolder)])).toEqual([]);
    },
  );
});
