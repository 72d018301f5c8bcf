import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bare } from '../../../../../scripts/bench/sites/bare.ts';
import { starlight } from '../../../../../scripts/bench/sites/starlight.ts';
import { textOf } from '../../../../repo/support/files.ts';

const { packages } = parse(textOf('package-lock.json')) as {
  packages: Record<string, { version: string }>;
};

test.each([starlight, bare])('$name is built by the same Astro', ({ dependencies }) => {
  expect(dependencies['astro']).toBe(packages['node_modules/astro']?.version);
});

test('Starlight knows every language', () => {
  const config = starlight.files(['en', 'qaa'])['astro.config.mjs'];
  expect(config).toContain('"qaa":{"label":"qaa","lang":"qaa"}');
});
