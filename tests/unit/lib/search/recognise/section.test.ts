import { describe, expect, test } from 'vitest';
import { isSection, readSection } from '../../../../../src/lib/search/recognise/section.ts';

test.each([
  'RFC 9110#15.5.5',
  'rfc9110#15.5.5',
  '9110#15.5.5',
  '9110 15.5.5',
  'RFC-9110 15.5.5',
  'RFC 9110 §15.5.5',
  'rfc 9110 § 15.5.5',
  'rfc 9110 section 15.5.5',
  'RFC 9110, Section 15.5.5',
  'rfc 9110 sec. 15.5.5',
  'rfc 9110 s. 15.5.5',
  'rfc 9110 sección 15.5.5',
  'rfc 9110 Abschnitt 15.5.5',
  'rfc 9110 seção 15.5.5',
  'rfc 9110 раздел 15.5.5',
  'ietf rfc 9110 15.5.5',
  'ＲＦＣ９１１０ §１５.５.５',
  'RFC ٩١١٠ ١٥.٥.٥',
  'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
  'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
  'rfc9110 section-15.5.5',
  'rfc:9110#15.5.5',
])('"%s" is a section of a document', (query) => {
  expect(readSection(query)).toEqual({ rfc: '9110', section: '15.5.5' });
});

test.each(['9110', 'rfc 9110', 'RFC9110', 'rfc-9110', ' RFC 9110 ', 'RFC ٩١١٠', 'IETF RFC 9110'])(
  '"%s" is a document',
  (query) => {
    expect(readSection(query)).toEqual({ rfc: '9110', section: undefined });
  },
);

test.each([
  '15.5.5',
  '§15.5.5',
  '§ 15.5.5',
  '#15.5.5',
  'section 15.5.5',
  'abschnitt 15.5.5',
  '第15.5.5节',
])('"%s" is a section', (query) => {
  expect(readSection(query)).toEqual({ rfc: undefined, section: '15.5.5' });
});

test.each([
  ['rfc 6585 3', '6585', '3'],
  ['rfc 4918 11.2', '4918', '11.2'],
])('"%s"', (query, rfc, section) => {
  expect(readSection(query)).toEqual({ rfc, section });
});

test.each([
  ...['', 'rfc', 'rfc 99', '404', '4', 'not found', 'http/1.1', '2026-11-20', 'v1.2.3'],
  ...[
    '192.168.0.1',
    '10.0.0.1',
    'rfc 91100',
    'rfc 9110 section',
    '9110 not found',
    '15.',
    '15.5.5.',
  ],
])('"%s" is none', (query) => {
  expect(readSection(query)).toBeUndefined();
});

describe('a place in a document', () => {
  test.each([
    ['9110', '9110#15.5.5', true],
    ['9110', '6585#4', false],
    ['9110 15.5.5', '9110#15.5.5', true],
    ['9110 15.5', '9110#15.5.5', false],
    ['9110 15.5.5', '9110#15.5.50', false],
    ['15.5.5', '9110#15.5.5', true],
    ['15.5.5', '9110#', false],
    ['9110', '', false],
    ['7725', '7725#', true],
  ])('"%s" asks for %s: %s', (query, place, expected) => {
    const asked = readSection(query);
    expect(asked && isSection(asked, place)).toBe(expected);
  });
});
