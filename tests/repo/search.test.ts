import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../scripts/normalize/read.ts';
import { createFinder, type Finder } from '../../src/lib/search/answer/finder.ts';
import type { CodeLine } from '../../src/lib/search/codebook.ts';
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

/** What the first tier of a language knows of a code, its constants apart. */
function lineOf(lang: Lang, code: number): CodeLine {
  const { phrase, spec, olderPhrases, aliases, collisions } = facts(code);
  const section = spec && 'rfc' in spec ? `${String(spec.rfc)}#${spec.section ?? ''}` : '';
  const others = [...olderPhrases, ...collisions].map((other) => other.phrase);
  return [code, section, phrase, nameOf(lang, code), ...others, ...aliases];
}

/** The finder of the first tier, with those constants that their words do not lead to. */
async function finderOf(lang: Lang): Promise<Finder> {
  const rules = await loadRules(lang);
  const lines = codes.map((code) => lineOf(lang, code));
  const { find } = createFinder({ codebook: { codes: lines }, rules });
  const whole = lines.map((line): CodeLine => {
    const odd = constantsOf(line[0]).filter((name) => find(name)[0]?.page !== line[0]);
    return [...line, ...odd.map(withoutHolder)];
  });
  return createFinder({ codebook: { codes: whole }, rules });
}

/** Phrases that one code has from its specification and another one from elsewhere, too. */
const ownersOf = Map.groupBy(
  codes.flatMap((code) => {
    const { phrase, olderPhrases } = facts(code);
    return [phrase, ...olderPhrases.map((older) => older.phrase)].map((text) => ({ code, text }));
  }),
  ({ text }) => text.toLowerCase(),
);
const isShared = (phrase: string) => (ownersOf.get(phrase.toLowerCase()) ?? []).length > 1;

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
    const { phrase, olderPhrases } = facts(code);
    const phrases = [phrase, ...olderPhrases.map((older) => older.phrase)];
    const names = [...phrases, nameOf(lang, code)].filter((name) => name !== '' && !isShared(name));
    expect(names.length).toBeGreaterThan(0);
    const spellings = names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
    expect(missed(code, spellings)).toEqual([]);
  });

  test.each(codes.filter((code) => constantsOf(code).length > 0))(
    '%d is found first by the constants of every stack',
    (code) => {
      const constants = constantsOf(code);
      expect(missed(code, [...constants, ...constants.map(withoutHolder)])).toEqual([]);
    },
  );
});

test('few phrases are shared', () => {
  const shared = [...ownersOf].filter(([phrase]) => isShared(phrase));
  expect(shared.map(([phrase, owners]) => [phrase, owners.map(({ code }) => code)])).toEqual([]);
});
