import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registrySchema } from '../../../../src/lib/schemas/registry.ts';
import type { Table } from '../../../../src/lib/schemas/table.ts';
import { faultOfText } from '../../../../scripts/normalize/normalise/refuse.ts';
import { tidyText } from '../../../../scripts/normalize/normalise/tidy.ts';
import { render } from '../../../../scripts/normalize/render.ts';
import type { Targets } from '../../../../scripts/normalize/render/targets.ts';
import { compile } from '../../support/compile.ts';

const facts = registrySchema.parse({
  code: 404,
  phrase: 'Not Found',
  status: 'registered',
  retry: 'unneeded',
  spec: { rfc: 9110 },
});
const table: Table = {
  id: 'table',
  order: 0,
  file: 'content/sources/table.txt',
  format: 'list',
  lang: 'en',
  kind: 'list',
  title: 'A "table" of {rows} & <tags>',
  origin: 'made for a test',
  retrieved: '2026-11-21',
  rows: [],
};

const targets: Targets = {
  isCode: (code) => code === 410,
  isTerm: (term) => term === 'proxy',
  isHeader: (name) => name === 'Retry-After',
  names: new Map([['en', [{ term: 'proxy', name: 'proxy', linked: true }]]]),
};

function mdxOf(text: string): string {
  const finding = { rule: 'phrase-unknown', printed: text, phrase: 'Not Found' } as const;
  const row = { line: 1, code: 404, printed: text, text, example: text, findings: [finding] };
  const page = {
    lang: 'en',
    code: 404,
    facts,
    words: {},
    lookalikes: [],
    statements: [{ table, row }],
  } as const;
  return render(page, targets).rendered.mdx;
}

/** Text as it would appear three times, without the white space that the layout adds. */
const thrice = (text: string) => text.replaceAll(/\s/g, '').repeat(3);

async function expectInert(text: string) {
  const { elements, text: shown } = await compile(mdxOf(text));
  expect(shown.replaceAll(/\s/g, '')).toBe(thrice(text));
  expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(
    ['Example', 'Finding', 'Printed', 'Statement', 'Text', 'p'].sort(),
  );
  const [finding] = elements.filter(({ name }) => name === 'Finding');
  expect(finding?.attributes['printed']).toBe(text);
}

/** Pieces of Markdown, MDX, YAML and JavaScript that would do something if they were not text. */
const hostile = [
  '{process.exit()}',
  '{`${1}`}',
  'export const x = process.exit()',
  'import fs from "node:fs"',
  '<script>alert(1)</script>',
  '<Component/>',
  '</Text></Statement>',
  '<!-- comment -->',
  '---',
  '+++',
  '```js',
  '`',
  ']]',
  ']]>',
  '&amp; &#x7b; &lbrace;',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '| a | b |',
  '[a](javascript:alert(1))',
  '![a](b)',
  '[^1]: note',
  '[a]: b',
  '**bold** _it_ ~~no~~',
  ':::note',
  '::leaf[x]',
  '$x$',
  'https://example.com www.example.com a@example.com',
  '*',
  '===',
  '\\',
  '\\{',
  '"quotes" and ' + "'those' -- ...",
  'key: &anchor !!js/function value *alias',
  '%YAML 1.2',
  '\u2067عربي\u2069 \u200F',
  '😀',
  '}{',
] as const;

describe('text of a table is inert', () => {
  test.each(hostile)('%j', async (text) => {
    await expectInert(text);
    await expectInert(`${text} ${text}`);
    await expectInert(`before ${text}`);
    await expectInert(`first\n\n${text}`);
  });

  test('a long cell', async () => {
    await expectInert('{<`'.repeat(6_000));
  });

  test('anything', async () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string());
    const text = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .chain((pieces) => fc.constantFrom(' ', '', '\n\n').map((glue) => pieces.join(glue)))
      .map((raw) => tidyText(raw.toWellFormed()))
      .filter((tidy) => tidy !== undefined && faultOfText(tidy) === undefined);
    await fc.assert(
      fc.asyncProperty(text, async (tidy) => {
        await expectInert(tidy ?? '');
      }),
      { numRuns: 400 },
    );
  });
});

describe('the house’s own Markdown', () => {
  const credit = { lang: 'en', file: 'f.yaml', line: 1 } as const;
  const renderMeaning = (words: string) =>
    render(
      {
        lang: 'en',
        code: 404,
        facts,
        words: { meaning: { words, credit } },
        lookalikes: [],
        statements: [],
      },
      targets,
    );

  test('links to codes and specifications become elements', async () => {
    const { rendered, faults } = renderMeaning('See [410](code:410) and [this](rfc:9110#15.5.5).');
    expect(faults).toEqual([]);
    const { elements, text } = await compile(rendered.mdx);
    expect(text.trim()).toBe('See 410 and this.');
    expect(elements.find(({ name }) => name === 'CodeLink')?.attributes).toEqual({ code: '410' });
    expect(elements.find(({ name }) => name === 'SpecLink')?.attributes).toEqual({
      rfc: '9110',
      section: '15.5.5',
    });
  });

  test('links to terms and header fields become elements, and so do their first mentions', async () => {
    const { rendered, faults } = renderMeaning(
      '[it](term:proxy), proxy, [soon](header:Retry-After), `Retry-After`',
    );
    expect(faults).toEqual([]);
    const links = (await compile(rendered.mdx)).elements.filter(({ name }) =>
      name.endsWith('Link'),
    );
    expect(links.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['TermLink', { term: 'proxy' }],
      ['HeaderLink', { name: 'Retry-After' }],
    ]);
    const { rendered: plain } = renderMeaning('A proxy and `Retry-After`.');
    const { elements } = await compile(plain.mdx);
    expect(elements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['TermLink', 'HeaderLink']),
    );
  });

  test.each([
    ['[x](code:411)', 'leads nowhere'],
    ['[x](term:must)', 'leads nowhere'],
    ['[x](header:retry-after)', 'leads nowhere'],
    ['[x](https://example.com)', 'leads nowhere'],
    ['a\n\n# Heading', '"heading"'],
    ['![x](y)', '"image"'],
    ['```\ncode\n```', '"code"'],
  ])('%j is a fault', (words, message) => {
    expect(renderMeaning(words).faults[0]?.fault.message).toContain(message);
  });

  test('braces and tags are text', async () => {
    const { rendered } = renderMeaning('export const {x} = <b>1</b>');
    expect((await compile(rendered.mdx)).text.trim()).toBe('export const {x} = <b>1</b>');
  });
});
