import { describe, expect, test } from 'vitest';
import { registrySchema } from '../../../../src/lib/schemas/registry.ts';
import { normalisePhrase } from '../../../../scripts/normalize/find/phrase.ts';

const spec = { rfc: 9110 };
const facts = {
  204: { phrase: 'No Content' },
  408: {
    phrase: 'Request Timeout',
    olderPhrases: [{ phrase: 'Request Time-out', from: 'RFC 2616' }],
  },
  413: {
    phrase: 'Content Too Large',
    olderPhrases: [{ phrase: 'Request Entity Too Large', from: 'RFC 2616' }],
  },
  421: {
    phrase: 'Misdirected Request',
    collisions: [{ phrase: 'Destination Locked', owner: 'WebDAV' }],
  },
  504: { phrase: 'Gateway Timeout', aliases: ['Server Timeout'] },
} as const;

describe('normalisePhrase', () => {
  test.each([
    [204, 'No Content', 'No Content', undefined],
    [204, 'NoContent', 'No Content', 'phrase-spelling'],
    [204, 'No content', 'No Content', 'phrase-spelling'],
    [408, 'Request Time-out', 'Request Timeout', 'phrase-spelling'],
    [413, 'Request entity too large', 'Content Too Large', 'phrase-older'],
    [421, 'Destination Locked', 'Destination Locked', 'phrase-collision'],
    [504, 'ServerTimeout', 'Gateway Timeout', 'phrase-spelling'],
    [504, 'Slow Gateway', 'Slow Gateway', 'phrase-unknown'],
  ] as const)('%d "%s" becomes "%s" (%s)', (code, printed, phrase, rule) => {
    const row = registrySchema.parse({
      code,
      status: 'registered',
      retry: 'never',
      spec,
      ...facts[code],
    });
    const result = normalisePhrase(printed, row, 'en');
    expect(result.phrase).toBe(phrase);
    expect(result.findings.map((finding) => finding.rule)).toEqual(rule ? [rule] : []);
  });

  test('a phrase in the language of the table is a translation', () => {
    const row = registrySchema.parse({
      code: 204,
      status: 'registered',
      retry: 'never',
      spec,
      ...facts[204],
    });
    expect(normalisePhrase('Sans contenu', row, 'fr')).toEqual({
      phrase: 'No Content',
      findings: [{ rule: 'phrase-translated', printed: 'Sans contenu', phrase: 'No Content' }],
    });
  });
});
