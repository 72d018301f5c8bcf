import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../scripts/normalize/check.ts';
import { buildGlossary } from '../../../../scripts/normalize/glossary.ts';
import { buildHeaders } from '../../../../scripts/normalize/headers.ts';
import { read, type Input } from '../../../../scripts/normalize/read.ts';
import { readYaml, type Placed } from '../../../../scripts/normalize/read/yaml.ts';
import { targetsOf } from '../../../../scripts/normalize/render/targets.ts';
import type { Lang } from '../../../../src/lib/locales.ts';
import type { Problem } from '../../../../src/lib/problem.ts';
import { glossarySchema, type Glossary } from '../../../../src/lib/schemas/glossary.ts';
import { headersSchema, headerWordsSchema } from '../../../../src/lib/schemas/headers.ts';
import { root } from '../../../repo/support/files.ts';

const content = read(join(root, 'content')).input;

/** The content with the text of one of its files replaced. */
function replace(file: string, text: string): { input: Input; problems: Problem[] } {
  if (file === 'registry/headers.yaml') {
    const { placed, problems } = readYaml(text, file, headersSchema);
    return { input: { ...content, headers: placed }, problems };
  }
  const lang = file.includes('/fr.') ? 'fr' : 'en';
  if (file.startsWith('headers/')) {
    const { placed, problems } = readYaml(text, file, headerWordsSchema);
    const headerWords = new Map(content.headerWords);
    if (placed) headerWords.set(lang, placed);
    return { input: { ...content, headerWords }, problems };
  }
  const { placed, problems } = readYaml(text, file, glossarySchema);
  const glossary = new Map(content.glossary);
  if (placed) glossary.set(lang, placed);
  return { input: { ...content, glossary }, problems };
}

/** Problems of the content after one change, as "file:line level message". */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const text = readFileSync(join(root, 'content', file), 'utf8');
  const { input, problems } = replace(file, change(text));
  const targets = targetsOf(input);
  return [
    ...problems,
    ...check(input),
    ...buildGlossary(input, targets).problems,
    ...buildHeaders(input, targets).problems,
  ].map((fault) => {
    expect(fault.hint).not.toBe('');
    const place = fault.file.replace(join(root, 'content/'), '');
    return `${place}:${String(fault.line)} ${fault.level} ${fault.message}`;
  });
}

/** A change to a file, and the fault that it makes. */
const rows: readonly (readonly [file: string, from: RegExp, to: string, fault: RegExp])[] = [
  [
    'glossary/en.yaml',
    /^/,
    '- { term: cache, name: cache, definition: Twice. }\n',
    /^glossary\/en.yaml:\d+ error cache stands twice\./,
  ],
  ['glossary/en.yaml', /^/, '- { term: new, name: new }\n', /^glossary\/en.yaml:1 error new lacks/],
  [
    'glossary/en.yaml',
    /^/,
    '- { term: new, name: new, definition: "[x](term:nowhere)" }\n',
    /^glossary\/en.yaml:1 error The link to "term:nowhere" leads nowhere\.$/,
  ],
  [
    'glossary/en.yaml',
    /^/,
    '- { term: new, name: new, definition: "[x](term:code-as-subject)" }\n',
    /^glossary\/en.yaml:1 error The link to "term:code-as-subject" leads nowhere\.$/,
  ],
  [
    'glossary/fr.yaml',
    /^/,
    '- { term: nouveau, name: nouveau }\n',
    /^glossary\/fr.yaml:1 error nouveau is not a term of the English glossary\.$/,
  ],
  ['glossary/fr.yaml', /^/, '- { name: nouveau }\n', /^glossary\/fr.yaml:1 error 0\.term/],
  [
    'registry/headers.yaml',
    /^- \{ name: Allow,.*\n/m,
    '',
    /^registry\/codes\/405.yaml:\d+ error Allow has no facts\.$/,
  ],
  [
    'registry/headers.yaml',
    /^/,
    '- { name: allow, side: both, spec: { rfc: 9110 } }\n',
    /^registry\/headers.yaml:\d+ error Allow stands twice\.$/,
  ],
  [
    'headers/en.yaml',
    /^ {4}405: .*\n/m,
    '    299: Nothing.\n',
    /^headers\/en.yaml:\d+ error 299 has no facts\.$/,
  ],
  [
    'headers/en.yaml',
    /^ {4}405: .*\n/m,
    '',
    /^headers\/en.yaml:\d+ warning Allow has no sentence on 405\.$/,
  ],
  [
    'headers/en.yaml',
    /^ {2}summary: Lists the methods.*\n/m,
    '',
    /^headers\/en.yaml:1 error Allow lacks summary or meaning\.$/,
  ],
  [
    'headers/en.yaml',
    /^ {2}summary: Lists the methods.*\n {2}meaning: \|\n/m,
    '  summary: Lists methods.\n  meaning: |\n    [x](header:Nowhere)\n\n',
    /^headers\/en.yaml:\d+ error The link to "header:Nowhere" leads nowhere\.$/,
  ],
];

test.each(rows)('%s: %s → %j', (file, from, to, fault) => {
  const told = problemsAfter(file, (text) => text.replace(from, to));
  expect(told.filter((one) => fault.test(one)).length).toBe(1);
});

test('names and forms are spellings of public terms, each language its own', () => {
  const english = `
- { term: cache, name: cache, forms: [caches, "cache's"] }
- { term: post, name: post, forms: [posts], working: true }
- { term: time, name: time, link: false }`;
  const french = `
- { term: cache, forms: [mémoires cache] }
- { term: time, forms: [temps] }`;
  const glossary = new Map<Lang, Placed<Glossary>>();
  for (const [lang, text] of [['en', english] as const, ['fr', french] as const]) {
    const { placed } = readYaml(text, `glossary/${lang}.yaml`, glossarySchema);
    if (placed) glossary.set(lang, placed);
  }
  const { names } = targetsOf({ ...content, glossary });
  expect(names.get('en')).toEqual([
    { term: 'cache', name: 'cache', linked: true },
    { term: 'cache', name: 'caches', linked: true },
    { term: 'cache', name: 'cache’s', linked: true },
    { term: 'time', name: 'time', linked: false },
  ]);
  expect(names.get('fr')).toEqual([
    { term: 'cache', name: 'mémoires cache', linked: true },
    { term: 'time', name: 'temps', linked: false },
  ]);
});

test('a translation that follows an earlier English text says so where it stands, and nowhere else', () => {
  const old = { from: '00000000', date: '2026-01-02' };
  const stamps = new Map([
    [
      'fr' as const,
      new Map([
        ['glossary' as const, { proxy: { definition: old } }],
        ['headers' as const, { Allow: { summary: old, meaning: old, 'codes.405': old } }],
      ]),
    ],
  ]);
  const targets = targetsOf(content);
  const input = { ...content, stamps };
  const outputs = [
    ...buildGlossary(input, targets).outputs,
    ...buildHeaders(input, targets).outputs,
  ];
  const marked = outputs.filter((output) => output.content.includes('2026-01-02'));
  expect(marked.map(({ path }) => path)).toEqual([
    'terms/fr/proxy.mdx',
    'header-pages/fr/allow.mdx',
  ]);
  expect(marked[0]?.content).toContain('stale: "2026-01-02"');
  expect(marked[1]?.content.match(/stale: "2026-01-02"|stale="2026-01-02"/g)).toHaveLength(3);
});
