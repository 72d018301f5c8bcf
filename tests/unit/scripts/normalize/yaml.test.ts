import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { readYaml } from '../../../../scripts/normalize/read/yaml.ts';

const schema = z.strictObject({ name: z.string(), list: z.array(z.number()).optional() });

test('a value comes with the lines of its parts', () => {
  const { placed, problems } = readYaml('# head\nname: x\nlist:\n  - 1\n  - 2\n', 'f.yaml', schema);
  expect(problems).toEqual([]);
  expect(placed?.value).toEqual({ name: 'x', list: [1, 2] });
  expect([placed?.lineOf('name'), placed?.lineOf('list', 1), placed?.lineOf('nothing')]).toEqual([
    2, 5, 2,
  ]);
});

test.each([
  ['broken syntax', 'name: [', 'yaml'],
  ['duplicate key', 'name: a\nname: b', 'yaml'],
  ['unknown tag', 'name: !!js/function "x"', 'yaml'],
  ['wrong type', 'name: 1', 'schema'],
  ['unknown key', 'name: a\nnmae: b', 'schema'],
  ['bomb of aliases', 'name: &a x\nlist: [*a]', 'schema'],
  ['empty file', '', 'schema'],
])('%s is a problem with a place and a hint', (_, text, rule) => {
  const { placed, problems } = readYaml(text, 'f.yaml', schema);
  expect(placed).toBeUndefined();
  expect(problems[0]).toMatchObject({ rule, level: 'error', file: 'f.yaml' });
  expect(problems[0]?.line).toBeGreaterThan(0);
  expect(problems[0]?.hint).not.toBe('');
});
