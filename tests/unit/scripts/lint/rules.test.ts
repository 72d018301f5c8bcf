import { describe, expect, test } from 'vitest';
import { rules } from '../../../../scripts/lint/rules/index.ts';
import { contentOf, type Given } from './content-of.ts';

const response = (line: string) => ({ response: `${line}\nDate: today\n` });
const mandataire = new Map([['fr' as const, [{ words: ['mandataire'], say: 'proxy' }]]]);
const sentence = 'The server looked for the page and did not find it anywhere at all';

const fields = ['name', 'summary', 'meaning', 'causes', 'client', 'server', 'example', 'aliases'];

/** For each rule: a content, and what the rule says it is about. */
const cases: readonly (readonly [string, Given, readonly string[]])[] = [
  [
    'phrase-on-the-wire',
    {
      registry: { 404: { phrase: 'Not Found' } },
      exchanges: { 404: [response('HTTP/1.1 404 Not Found'), response('HTTP/1.1 404 Lost')] },
    },
    ['HTTP/1.1 404 Lost'],
  ],
  [
    'phrase-on-the-wire',
    { registry: { 404: {} }, exchanges: { 404: [response('HTTP/1.1 405 Other')] } },
    ['HTTP/1.1 405 Other'],
  ],
  [
    'english-on-the-wire',
    {
      registry: { 404: { phrase: 'Not Found' }, 429: { phrase: 'Conflict' } },
      handbook: { fr: { 404: { name: 'Introuvable' }, 429: { name: 'Conflict' } } },
      exchanges: { 404: [{ log: 'introuvable' }, { request: 'GET /conflict HTTP/1.1' }] },
    },
    ['Introuvable'],
  ],
  ['summary-sentence', { handbook: { en: { 404: { summary: 'As of v1.5 this: that.' } } } }, []],
  [
    'summary-sentence',
    { handbook: { en: { 404: { summary: 'One. Two.' } } } },
    ['is not one sentence'],
  ],
  [
    'summary-sentence',
    { handbook: { en: { 404: { summary: 'No' } } } },
    ['has no mark at its end'],
  ],
  ['summary-sentence', { handbook: { en: { 404: { summary: '`A`.' } } } }, ['holds markup']],
  [
    'fields-present',
    {
      registry: { 404: {} },
      handbook: {
        en: {
          404: {
            name: 'x',
            summary: 'x',
            meaning: 'x',
            causes: ['x'],
            client: ['x'],
            server: ['x'],
            aliases: ['x'],
          },
        },
      },
    },
    // Nothing is related to the code, so nothing is told apart from it.
    ['example', ...fields, ...fields],
  ],
  [
    'confused-pairs',
    {
      registry: { 404: { related: [410, 403] } },
      handbook: { en: { 404: { confused: { 410: 'x', 500: 'x' } } } },
    },
    ['403', '500'],
  ],
  [
    'list-lengths',
    {
      handbook: {
        en: { 404: { causes: ['x'], client: ['x'], server: ['a', 'b', 'c', 'd', 'e'] } },
      },
    },
    ['causes', 'server'],
  ],
  [
    'unique-aliases',
    {
      handbook: {
        en: { 404: { aliases: ['Résumé'] }, 410: { aliases: ['resume', 'other'] } },
        fr: { 404: { aliases: ['resume'] } },
      },
    },
    ['resume'],
  ],
  [
    'avoided-words',
    {
      avoided: mandataire,
      handbook: {
        fr: {
          404: { example: 'Un MANDATAIRE.' },
          410: { example: 'Des mandataires `mandataire`.' },
        },
        en: { 404: { example: 'Mandataire.' } },
      },
    },
    ['mandataire'],
  ],
  [
    'typed-links',
    {
      registry: { 404: {}, 410: {} },
      terms: ['cache'],
      handbook: {
        en: {
          404: {
            meaning: '[a](code:410) [b](code:411) [c](code:404) [d](rfc:9110#15.5) [e](rfc:x)',
            example: '[f](term:cache) [g](term:cash)',
          },
        },
      },
    },
    ['code:411', 'code:404', 'rfc:x', 'term:cash'],
  ],
  [
    'near-duplicates',
    {
      handbook: {
        en: {
          404: { example: `${sentence}.` },
          410: { example: `Oh. ${sentence} today.` },
          411: { example: 'Gone.' },
          412: { example: 'Gone.' },
        },
        fr: { 404: { example: `${sentence}.` } },
      },
    },
    [`${sentence} today.`],
  ],
  [
    'plural-forms',
    {
      strings: {
        en: { n: { a_one: 'x', a_other: 'x', b: 'x' } },
        fr: { n: { a_one: 'x', a_few: 'x', a_other: 'x' } },
      },
    },
    ['n.a_many', 'n.a_few'],
  ],
  [
    'typography',
    { handbook: { fr: { 404: { example: 'Non ; `a ; b`\u202F: [oui](code:410)\u202F!' } } } },
    ['Non ; x\u202F: oui\u202F!', 'Non ; x\u202F: oui\u202F!'],
  ],
  ['typography', { strings: { en: { a: "can't" } } }, ["can't"]],
  [
    'registration-dates',
    {
      registry: {
        104: {
          status: 'temporary',
          registration: { registered: '2024-01-01', expires: '2026-11-13' },
        },
        105: {
          status: 'temporary',
          registration: { registered: '2024-01-01', expires: '2026-11-21' },
        },
      },
    },
    ['2026-11-13'],
  ],
  [
    'constant-spelling',
    {
      registry: {
        404: {
          constants: {
            go: [{ name: 'http.StatusNotFound' }, { name: 'http.NotFound' }],
            aspnetcore: [{ name: 'StatusCodes.Status405NotFound' }],
            rails: [{ name: ':not_found' }, { name: ':notFound' }],
          },
        },
      },
    },
    ['http.NotFound', 'StatusCodes.Status405NotFound', ':notFound'],
  ],
  [
    'deck-codes',
    {
      registry: { 400: {}, 401: {}, 403: {}, 404: {} },
      decks: [
        { id: 'all', rule: 'every-code', face: [400, 401, 404, 400] },
        {
          id: 'everyday',
          face: [400, 401, 403, 404],
          codes: [
            { code: 404, because: 'known' },
            { code: 405, because: 'not there' },
          ],
        },
      ],
    },
    ['all 400', 'everyday 405'],
  ],
];

describe.each(rules)('$name', ({ name, check }) => {
  const own = cases.filter(([rule]) => rule === name);

  test('has a case that it refuses', () => {
    expect(own.some(([, , about]) => about.length > 0)).toBe(true);
  });

  test.each(own)('%s %j', (_, given, about) => {
    expect(check(contentOf(given)).map((fault) => fault.about)).toEqual(about);
  });
});
