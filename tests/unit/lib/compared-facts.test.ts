import { expect, test } from 'vitest';
import { compareFacts } from '../../../src/lib/compared-facts.ts';
import { registrySchema } from '../../../src/lib/schemas/registry.ts';

const facts = (own: Readonly<Record<string, unknown>>) =>
  registrySchema.parse({
    code: 404,
    phrase: 'X',
    status: 'registered',
    spec: { rfc: 9110 },
    retry: 'changed',
    ...own,
  });
const unofficial = {
  status: 'unofficial',
  spec: undefined,
  owners: ['A'],
  docs: [{ title: 'T', url: 'https://example.com' }],
};

test.each([
  ['nothing', {}, []],
  ['the class', { code: 504 }, ['class']],
  ['the retry', { retry: 'later' }, ['retry']],
  ['the section', { spec: { rfc: 9110, section: '15.5.5' } }, ['standard']],
  ['the owner', unofficial, ['standard']],
  ['what caches may do', { cacheable: true }, ['caching']],
  ['what caches must not do', { mustNotStore: true }, ['caching']],
  ['the content', { contentForbidden: true }, ['content']],
  ['a duty', { headers: [{ name: 'Location', duty: 'should' }] }, ['headers']],
  ['a field that may be sent', { headers: [{ name: 'Retry-After', duty: 'may' }] }, ['headers']],
  ['a field that is only related', { headers: [{ name: 'Via', duty: 'related' }] }, ['headers']],
  ['the delivery', { reachesClient: false, sentAs: 400 }, ['delivery']],
])('codes that differ in %s', (_, own, different) => {
  const compared = compareFacts([facts({}), facts(own)]);
  expect(compared.different).toEqual(different);
  expect(compared.same).toHaveLength(7 - different.length);
});

test('a field of another duty sets codes apart', () => {
  const field = (duty: string) => facts({ headers: [{ name: 'Location', duty }] });
  expect(compareFacts([field('should'), field('related')]).different).toEqual(['headers']);
  expect(compareFacts([field('may'), field('may')]).different).toEqual([]);
});
