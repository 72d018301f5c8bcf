import { expect, test } from 'vitest';
import { writeLine } from '../../../../src/lib/markdown/line.ts';
import { readMdx } from '../../../../src/lib/markdown/read-mdx.ts';

const read = (body: string) =>
  readMdx(`<Field name="example">\n  ${body}\n</Field>`, () => '/').flatMap(({ children }) => [
    ...children,
  ]);

test.each([
  ['A plain line.', 'A plain line.'],
  ['A `code span` and _emphasis_.', 'A `code span` and emphasis.'],
  [
    'See <CodeLink code="410">410</CodeLink> and [there](https://example.com).',
    'See 410 and there.',
  ],
  ['One line\n  and the next.', 'One line and the next.'],
  ['One paragraph.\n\n  And another.', 'One paragraph. And another.'],
])('%s', (body, expected) => {
  expect(writeLine(read(body))).toBe(expected);
});
