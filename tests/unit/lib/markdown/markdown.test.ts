import { expect, test } from 'vitest';
import { heading, item, link, list, paragraph, text } from '../../../../src/lib/markdown/nodes.ts';
import { elementsOf, readMdx, type LinkOf } from '../../../../src/lib/markdown/read-mdx.ts';
import { writeMarkdown } from '../../../../src/lib/markdown/write.ts';

const linkOf: LinkOf = (name, { code = '', rfc = '' }) => `https://x.example/${name}/${code}${rfc}`;

const rewritten = (body: string) =>
  readMdx(body, linkOf).map(({ name, attributes, children }) => [
    name,
    attributes,
    writeMarkdown(children).trim(),
  ]);

test.each([
  ['<Field name="meaning" lang="en">\n  Plain.\n</Field>', 'Plain.'],
  [
    '<Field name="meaning" lang="en">\n  See <CodeLink code="410">410</CodeLink>.\n</Field>',
    'See [410](https://x.example/CodeLink/410).',
  ],
  [
    '<Field name="meaning" lang="en">\n  * <SpecLink rfc="9111">rules</SpecLink>\n  * `b`\n</Field>',
    '- [rules](https://x.example/SpecLink/9111)\n- `b`',
  ],
  [
    String.raw`<Field name="meaning" lang="en">${'\n'}  \{x} \<b>${'\n'}</Field>`,
    String.raw`{x} \<b>`,
  ],
])('%s', (body, markdown) => {
  expect(rewritten(body)).toEqual([['Field', { name: 'meaning', lang: 'en' }, markdown]]);
});

test('elements within elements are found, with their references resolved', () => {
  const [statement] = readMdx(
    '<Statement title="A &amp; B">\n  <Text>\n    Words\n  </Text>\n\n  <Finding rule="only-here" />\n</Statement>',
    linkOf,
  );
  expect(statement?.attributes).toEqual({ title: 'A & B' });
  expect(elementsOf(statement?.children ?? [], linkOf).map(({ name }) => name)).toEqual([
    'Text',
    'Finding',
  ]);
});

test('text stays text', () => {
  const hostile = '# <script> *x* [a](b)\n- ```';
  const written = writeMarkdown([heading(2, hostile), paragraph(text(hostile))]);
  expect(written).not.toMatch(/^- |^```|[^\\]<script|[^\\]\*x/m);
  expect(writeMarkdown([list([item(paragraph(link('https://x.example/', text('x'))))])])).toBe(
    '- [x](https://x.example/)\n',
  );
});
