import { expect, test } from 'vitest';
import {
  contentKey,
  encodingOf,
  packEdition,
  sumBytes,
  unpackEdition,
  type Edition,
} from '../../../../src/lib/offline/edition.ts';
import { isOrder, isReport } from '../../../../src/lib/offline/message.ts';
import { revisionOf } from '../../../../src/lib/offline/revision.ts';
import { formatBytes } from '../../../../src/lib/offline/size.ts';

const edition: Edition = {
  lang: 'fr',
  version: 'abc',
  files: [
    { path: '/fr/', revision: '1', bytes: { identity: 30, gzip: 20, br: 10 } },
    { path: '/fr/codes/404/', revision: '2', bytes: { identity: 3, gzip: 2, br: 1 } },
  ],
};

test('an edition is read as it was written', () => {
  expect(unpackEdition(packEdition(edition))).toEqual(edition);
});

test.each(['<h1>Not found</h1>', '{}', 'null', ''])('%j is no edition', (text) => {
  expect(() => unpackEdition(text)).toThrow();
});

test('bytes are summed by the way they are sent', () => {
  expect(sumBytes(edition.files.map(({ bytes }) => bytes))).toEqual({
    identity: 33,
    gzip: 22,
    br: 11,
  });
  expect(sumBytes([])).toEqual({ identity: 0, gzip: 0, br: 0 });
});

test('a file is another when its address or its content is', () => {
  const [first, second] = edition.files;
  const keys = [first, second, { ...first, revision: '2' }].map((file) =>
    contentKey({ path: '', revision: '', bytes: { identity: 0, gzip: 0, br: 0 }, ...file }),
  );
  expect(new Set(keys).size).toBe(3);
});

test.each([
  [null, 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['zstd', 'br'],
] as const)('a host that sends %j sends %s', (header, encoding) => {
  expect(encodingOf(header)).toBe(encoding);
});

test('a revision is the beginning of the SHA-256', async () => {
  // FIPS 180-4, appendix B.1: the digest of "abc".
  expect(await revisionOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f');
});

test.each([
  [0, 'en', '0 kB'],
  [671_400, 'en', '671 kB'],
  [999_999, 'en', '1,000 kB'],
  [2_341_234, 'en', '2.3 MB'],
  [2_341_234, 'fr', '2,3 Mo'],
  [2_000_000, 'es', '2 MB'],
])('%i bytes in %s are %j', (bytes, tag, text) => {
  expect(formatBytes(bytes, tag).replaceAll(/\s/g, ' ')).toBe(text);
});

test.each([
  [{ type: 'edition', action: 'download', lang: 'fr' }, true],
  [{ type: 'edition', action: 'erase', lang: 'fr' }, false],
  [{ type: 'edition', action: 'remove' }, false],
  [{ type: 'CACHE_URLS', payload: {} }, false],
  ['renewal', false],
  [null, false],
])('%j is an order: %s', (data, expected) => {
  expect(isOrder(data)).toBe(expected);
});

test.each([
  [{ type: 'edition', lang: 'fr', done: 1, total: 2, ended: false }, true],
  [{ type: 'edition', action: 'download', lang: 'fr' }, false],
  [undefined, false],
])('%j is a report: %s', (data, expected) => {
  expect(isReport(data)).toBe(expected);
});
