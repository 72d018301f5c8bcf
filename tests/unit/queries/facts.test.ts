import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/lib/locales.ts';
import { describeFacts } from '../../../src/queries/facts.ts';
import { describeHistory } from '../../../src/queries/history.ts';
import { allFacts, factsOf } from '../support/registry.ts';

const valueOf = (code: number, term: string) =>
  describeFacts('en', factsOf(code)).find((fact) => fact.term === term);

describe.each(langs)('in %s', (lang) => {
  test('no fact is empty, and what can be looked up is cited', () => {
    for (const facts of allFacts) {
      const views = describeFacts(lang, facts);
      const cited = facts.reachesClient || facts.sentAs !== undefined ? 4 : 2;
      expect(views.filter(({ source }) => source).length).toBeGreaterThanOrEqual(cited);
      for (const { term, values, source } of views) {
        expect(term).not.toBe('');
        expect(values.length).toBeGreaterThan(0);
        // A key that has no string would be shown as the key itself.
        for (const { text } of values) expect(text).not.toMatch(/^(code|retry|status|duty)\./);
        if (source) expect(source.url).toMatch(/^https:\/\//);
      }
    }
  });

  test('no history is empty', () => {
    for (const facts of allFacts) {
      const history = describeHistory(lang, facts);
      if (!history) {
        expect(facts.status).toBe('unofficial');
        continue;
      }
      expect(history.moments.length + history.localPhrases.length).toBeGreaterThan(0);
      for (const { cite, note } of history.moments) expect(cite ?? note).toBeDefined();
    }
  });
});

test('a citation beside its own document is short', () => {
  expect(valueOf(404, 'Content')?.source).toMatchObject({
    cite: 'RFC 9110 §15.5.5',
    short: '§15.5.5',
  });
  expect(valueOf(429, 'Caching')?.source?.short).toBe('§4');
  expect(valueOf(429, 'Status')?.source?.short).toBe('IANA');
  expect(valueOf(403, 'Caching')?.source?.short).toBe('RFC 9111 §4.2.2');
});

test('delivery is told where it is the exception', () => {
  expect(valueOf(404, 'Reaches the client')).toBeUndefined();
  expect(valueOf(495, 'Reaches the client')?.values[0]?.path).toBe('/en/codes/400/');
});

test('of a number that is never sent, nothing is said about a response', () => {
  for (const term of ['Caching', 'Content']) {
    expect(valueOf(444, term)).toBeUndefined();
    expect(valueOf(499, term)).toBeUndefined();
    expect(valueOf(494, term)).toBeDefined();
  }
});

test('each owner and each other meaning is told by itself', () => {
  const values = (code: number, term: string) =>
    describeFacts('fr', factsOf(code)).find((fact) => fact.term === term)?.values;
  expect(values(509, 'Utilisé par')).toEqual([
    { text: 'modules d’Apache httpd', english: false },
    { text: 'cPanel', english: true },
  ]);
  expect(values(421, 'Autres emplois')?.[1]).toEqual({
    text: 'Destination Locked',
    english: true,
    note: 'brouillons de WebDAV',
  });
});

test('a duty names its circumstance', () => {
  expect(valueOf(201, 'Header fields')).toMatchObject({
    values: [{ text: 'Location', note: 'should, after a POST' }, {}, {}],
    source: { cite: 'RFC 9110 §9.3.3' },
  });
});

test('a day is written as the words of the language write it', () => {
  expect(describeHistory('en', factsOf(104))?.moments.at(-1)?.when).toBe('13 November 2026');
});

test('the end of a temporary registration is a date, whatever the day of the build', () => {
  expect(describeHistory('fr', factsOf(104))?.moments.at(-1)).toMatchObject({
    when: '13 novembre 2026',
    note: 'Expiration prévue de l’enregistrement',
  });
});
