import { expect, test } from 'vitest';
import { moduleOwner, workboxPackages } from '../../../../src/lib/shipped/module-owner.ts';
import { readBill, writeBill, writeLicences } from '../../../../src/lib/shipped/package.ts';

test.each([
  ['/site/node_modules/ts-fsrs/dist/index.mjs', 'ts-fsrs'],
  ['/site/node_modules/@orama/stemmers/dist/fr.js', '@orama/stemmers'],
  ['/site/node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ['C:\\site\\node_modules\\idb\\index.js', 'idb'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0@scope/tool/helper.js', '@scope/tool'],
  ['/site/src/elements/search-box.ts', undefined],
])('%j belongs to %s', (id, owner) => {
  expect(moduleOwner(id)).toBe(owner);
});

test('a service worker names what it is made of', () => {
  const worker =
    'try{self["workbox:core:7.4.0"]&&_()}catch(t){}self[`workbox:cacheable-response:7.4.0`]';
  expect(workboxPackages(worker)).toEqual(['workbox-cacheable-response', 'workbox-core']);
});

const packages = [
  { name: '@a/b', version: '1.0.0', licence: 'MIT', text: 'Do what you like.' },
  { name: 'c', version: '2.0.0', licence: 'ISC', text: '' },
];

test('the list holds every licence with its text', () => {
  const text = writeLicences(packages);
  expect(text).toContain('@a/b 1.0.0 (MIT)');
  expect(text).toContain('Do what you like.');
  expect(text).toContain('c 2.0.0 (ISC)');
});

test('the bill of materials reads back', () => {
  expect(readBill(writeBill(packages))).toMatchObject([
    { name: '@a/b', version: '1.0.0', purl: 'pkg:npm/%40a/b@1.0.0' },
    { name: 'c', version: '2.0.0' },
  ]);
  expect(() => readBill('{}')).toThrow(TypeError);
});
