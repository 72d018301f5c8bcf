import { expect, test } from 'vitest';
import { findBreaches } from '../../../../src/lib/hosting/breaches.ts';
import { pagePolicy } from '../../../../src/lib/hosting/policy.ts';
import { themeScript } from '../../../../src/lib/theme-script.ts';

const page = (body: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">${body}`;

const cases = [
  { body: `<script>${themeScript}</script>`, finds: [] },
  { body: '<script type="module" src="/_astro/a.js"></script>', finds: [] },
  { body: '<script type="application/ld+json">{}</script>', finds: [] },
  { body: '<p data-style="x" class="style">on time = onset=3</p>', finds: [] },
  { body: '<script>alert(1)</script>', finds: ['A script stands in the page: alert(1)'] },
  { body: '<script type="module">x()</script>', finds: ['A script stands in the page: x()'] },
  {
    body: '<script type="speculationrules">{}</script>',
    finds: ['A script stands in the page: {}'],
  },
  { body: '<p style="color:red">', finds: ['The attribute style stands in <p style='] },
  { body: '<p\n onclick="x()">', finds: ['The attribute onclick stands in <p\n onclick='] },
  { body: '<style>p{}</style>', finds: ['A style element stands in the page.'] },
] as const;

test.each(cases)('$body', ({ body, finds }) => {
  expect(findBreaches(page(body)).map(({ message }) => message)).toEqual(finds);
});

test('a page without its policy is told', () => {
  expect(findBreaches('<p>Hello</p>')).toEqual([
    {
      message: 'The policy is missing.',
      hint: 'Put <PagePolicy /> after the encoding of the page.',
    },
  ]);
});
