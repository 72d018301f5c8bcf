import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { icon, iconAddress } from '../../../src/lib/mark.ts';

test('the icon in an address is the icon in the file', () => {
  expect(readFileSync('public/favicon.svg', 'utf8').trim()).toBe(icon);
  const [, held = ''] = iconAddress.split(',');
  expect(decodeURIComponent(held).replaceAll("'", '"')).toBe(icon);
});

test('the address needs no escaping in markup', () => {
  expect(iconAddress).not.toMatch(/["<>#&]/);
});
