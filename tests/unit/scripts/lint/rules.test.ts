import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../../scripts/translations/fingerprint.ts';
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
    'summary-sentence',
    {
      headerWords: {
        en: { Allow: { summary: `${'x'.repeat(160)}.` } },
        fr: { Allow: { summary: `${'x'.repeat(160)}.` } },
      },
      comparisons: { en: { pair: { summary: 'One. Two.' } } },
    },
    ['has 161 characters', 'is not one sentence'],
  ],
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
    'fields-present',
    {
      glossary: {
        en: [
          { term: 'proxy', name: 'proxy', definition: 'x' },
          { term: 'post', name: 'post', definition: 'x', working: true },
        ],
        fr: [{ term: 'proxy', name: 'proxy' }],
        es: [{ term: 'proxy', name: 'proxy', definition: 'x' }],
      },
    },
    ['definition'],
  ],
  [
    'fields-present',
    {
      headers: ['Allow'],
      headerWords: {
        en: { Allow: { summary: 'x', meaning: 'x', codes: { 405: 'x' } } },
        fr: { Allow: { summary: 'x', meaning: 'x' } },
        es: { Allow: { summary: 'x', codes: { 405: 'x' } } },
      },
    },
    ['codes', 'meaning'],
  ],
  [
    'fields-present',
    {
      comparisonFacts: [{ id: 'pair', codes: [404, 410] }],
      comparisons: {
        en: { pair: { title: 'x', summary: 'x', judgement: 'x', when: { 404: 'x', 410: 'x' } } },
      },
    },
    [
      'aspects',
      ...['title', 'summary', 'judgement', 'when', 'aspects'],
      ...['title', 'summary', 'judgement', 'when', 'aspects'],
    ],
  ],
  [
    'fields-present',
    {
      tree: {
        start: {
          answers: [
            { id: 'gone', to: 410 },
            { id: 'lost', to: 404 },
          ],
        },
      },
      choose: {
        en: {
          start: { question: 'x', answers: { gone: 'x', lost: 'x' } },
          reasons: { 404: 'x', 410: 'x' },
        },
        fr: { start: { question: 'x', answers: { gone: 'x' } }, reasons: { 410: 'x' } },
        es: {
          start: { answers: { gone: 'x', lost: 'x' } },
          reasons: { 404: 'x', 410: 'x' },
        },
      },
    },
    ['answers', 'reason', 'question'],
  ],
  [
    'blank-texts',
    {
      handbook: { en: { 404: { example: ' ', name: 'x' } } },
      glossary: { fr: [{ term: 'proxy', name: '\u00A0' }] },
      strings: { es: { a: { b: '' } } },
    },
    ['example', '0.name', 'a.b'],
  ],
  [
    'short-texts',
    {
      glossary: {
        en: [
          { term: 'a', definition: 'One. Two.', note: 'One. Two. Three' },
          { term: 'b', definition: 'One. Two. Three.' },
          { term: 'c', definition: 'No mark' },
        ],
        fr: [{ term: 'a', definition: `${'x'.repeat(249)}.` }],
      },
      headerWords: { en: { Allow: { meaning: 'One. Two. Three.', codes: { 405: 'One. Two.' } } } },
      comparisons: { en: { pair: { when: { 404: `${'x'.repeat(170)}.` } } } },
      choose: { es: { start: { question: 'x' }, reasons: { 404: 'Una. Dos.' } } },
    },
    ['b definition', 'c definition', 'Allow codes.405', 'pair when.404', '404 reason'],
  ],
  [
    'unique-forms',
    {
      glossary: {
        en: [
          { term: 'cache', name: 'cache', forms: ['caches', 'caching'] },
          { term: 'store', name: 'stored  copy', forms: ['Caches', 'stored copy'] },
          { term: 'lists', name: 'caching' },
        ],
        fr: [{ term: 'cache', name: 'caches' }],
      },
    },
    ['caches', 'caching', 'Caches', 'stored copy'],
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
      glossary: {
        fr: [{ term: 'proxy', definition: 'Un mandataire.', note: 'Never mandataire.' }],
      },
      headerWords: { fr: { Via: { meaning: 'Un mandataire.' } } },
      comparisons: { fr: { pair: { title: 'Un mandataire ?' } } },
      choose: { fr: { start: { question: 'Un mandataire ?' } } },
    },
    ['mandataire', 'mandataire', 'mandataire', 'mandataire', 'mandataire'],
  ],
  [
    'typed-links',
    {
      registry: { 404: {}, 410: {} },
      glossary: {
        en: [{ term: 'cache', definition: '[h](term:cache) [i](code:404)' }],
        fr: [{ term: 'cache', definition: '[j](code:499)' }],
      },
      headers: ['Allow', 'Via'],
      headerWords: { en: { Via: { meaning: '[k](header:Via) [l](header:Allow) [m](page:x)' } } },
      handbook: {
        en: {
          404: {
            meaning: '[a](code:410) [b](code:411) [c](code:404) [d](rfc:9110#15.5) [e](rfc:x)',
            example: '[f](term:cache) [g](term:cash)',
          },
        },
      },
    },
    [
      ...['code:411', 'code:404', 'rfc:x', 'term:cash', 'term:cache', 'code:499'],
      ...['header:Via', 'page:x'],
    ],
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
    ['404 and 410'],
  ],
  [
    'near-duplicates',
    {
      headerWords: {
        en: { Allow: { meaning: `${sentence}.` }, Via: { codes: { 404: `${sentence}.` } } },
      },
      comparisons: {
        en: {
          a: { judgement: `${sentence}.`, aspects: [{ aspect: sentence, values: {} }] },
          b: { aspects: [{ aspect: sentence, values: {} }] },
        },
      },
      choose: {
        en: {
          start: { question: sentence, answers: { a: sentence } },
          next: { question: sentence, answers: { b: sentence } },
          reasons: { 404: sentence, 410: sentence },
        },
      },
    },
    ['Allow and Via', '404 and 410'],
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
  [
    'english-dated',
    {
      handbook: { en: { 404: { name: 'Not Found' }, 410: { name: 'Gone' } } },
      stamps: {
        en: { handbook: { 410: { name: { from: fingerprint('Gone'), date: '2026-03-01' } } } },
      },
    },
    ['404'],
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
