import { expect, test } from 'vitest';
import { commonFields } from '../../../../src/lib/hosting/fields.ts';
import { writeApache } from '../../../../src/lib/hosting/write/apache.ts';
import { writeCaddy } from '../../../../src/lib/hosting/write/caddy.ts';
import { writeHeadersFile } from '../../../../src/lib/hosting/write/headers-file.ts';
import { writeNginx } from '../../../../src/lib/hosting/write/nginx.ts';

const writers = { writeApache, writeCaddy, writeHeadersFile, writeNginx };

test.each(Object.entries(writers))(
  '%s names every field and the folder of the site',
  (_, write) => {
    const text = write('/statuary');
    for (const [name, value] of Object.entries(commonFields)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain('/statuary/_astro/');
    expect(write('/')).not.toContain('//_astro');
  },
);

test('no value holds what would end a string or begin a variable in a configuration', () => {
  expect(Object.values(commonFields).join('')).not.toMatch(/["$\\{}%\n]/);
});

/** Limits that Cloudflare Pages documents. */
test('_headers keeps to 100 rules and 2,000 characters a line', () => {
  const lines = writeHeadersFile('/statuary').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('no field stands in two rules of _headers that fit the same path', () => {
  const rules = writeHeadersFile('/')
    .split('\n\n')
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => rule.split('\n'))
    .map(([path = '', ...fields]) => ({
      folder: path.replace(/\*$/, ''),
      names: fields.map((field) => field.trim().split(':')[0]),
    }));
  for (const { folder, names } of rules) {
    const others = rules.filter((rule) => rule.folder !== folder && folder.startsWith(rule.folder));
    expect(others.flatMap((rule) => rule.names).filter((name) => names.includes(name))).toEqual([]);
  }
  expect(rules.length).toBeGreaterThan(3);
});

test('every location of nginx holds every field, for it inherits none', () => {
  const count = (text: string, of: RegExp) => [...text.matchAll(of)].length;
  const text = writeNginx('/');
  const fields = Object.keys(commonFields).length + 1;
  expect(count(text, /add_header/g)).toBe(fields * (count(text, /^location/gm) + 1));
});
