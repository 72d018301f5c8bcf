import { expect, test } from 'vitest';
import { findingSentence } from '../../../src/i18n/finding.ts';
import { ownerName } from '../../../src/i18n/owner.ts';
import { fallbackLang, langs } from '../../../src/lib/locales.ts';
import { describedOwners } from '../../../src/lib/owner.ts';
import { registrySchema } from '../../../src/lib/schemas/registry.ts';
import { allFacts, factsOf } from '../support/registry.ts';

test('every described owner is one that the registry names', () => {
  const named = allFacts.flatMap(({ owners, collisions }) => [
    ...owners,
    ...collisions.map(({ owner }) => owner),
  ]);
  expect(describedOwners.filter((key) => !named.includes(key))).toEqual([]);
});

test.each(langs.filter((lang) => lang !== fallbackLang))(
  'in %s, a described owner is not English, and a proper name stays as it is',
  (lang) => {
    for (const key of describedOwners)
      expect(ownerName(lang, key)).not.toBe(ownerName(fallbackLang, key));
    expect(ownerName(lang, 'nginx')).toBe('nginx');
  },
);

test('a finding names a described owner in the language of the page', () => {
  const finding = { rule: 'phrase-collision', printed: 'X', owner: 'webdav-drafts' } as const;
  expect(findingSentence('en', finding)).toContain('(WebDAV drafts)');
  expect(findingSentence('fr', finding)).toContain('(brouillons de WebDAV)');
});

test('a key that nobody described is no owner', () => {
  const written = { ...factsOf(598), owners: ['http-proxys'] };
  expect(registrySchema.safeParse(written).error?.issues).toMatchObject([{ path: ['owners', 0] }]);
});
