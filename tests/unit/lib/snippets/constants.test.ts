import { STATUS_CODES } from 'node:http';
import { constants as http2 } from 'node:http2';
import { describe, expect, test } from 'vitest';
import type { Stack } from '../../../../src/lib/schemas/registry.ts';
import { allFacts, factsOf } from '../../support/registry.ts';

const named = (stack: Stack) =>
  allFacts.flatMap(({ code, constants }) =>
    (constants[stack] ?? []).map(({ name }) => ({ code, name })),
  );

test('Node.js has the constants that the registry names, and no other', () => {
  const own = Object.entries(http2).flatMap(([name, code]) =>
    name.startsWith('HTTP_STATUS_') ? [{ code, name: `http2.constants.${name}` }] : [],
  );
  const sorted = (rows: readonly { name: string }[]) =>
    rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(sorted(named('node'))).toEqual(sorted(own));
});

test.each(Object.entries(STATUS_CODES).map(([code, phrase]) => ({ code: Number(code), phrase })))(
  'Node.js prints a phrase of $code that the registry knows',
  ({ code, phrase }) => {
    const facts = factsOf(code);
    const known = [facts.phrase, ...facts.olderPhrases.map((older) => older.phrase)];
    expect([...known, ...facts.aliases]).toContain(phrase);
  },
);

test('a name of ASP.NET Core holds its number', () => {
  for (const { code, name } of named('aspnetcore')) {
    expect(name).toMatch(new RegExp(String.raw`^StatusCodes\.Status${String(code)}[A-Z]`));
  }
});

describe.each<[Stack, RegExp]>([
  ['go', /^http\.Status[A-Z]\w+$/],
  ['rust', /^StatusCode::[A-Z_]+$/],
  ['python', /^HTTPStatus\.[A-Z_]+$/],
  ['spring', /^HttpStatus\.[A-Z_]+$/],
  ['dotnet', /^HttpStatusCode\.[A-Z]\w+$/],
  ['rails', /^:[a-z_]+$/],
  ['symfony', /^Response::HTTP_[A-Z_]+$/],
  ['phpfig', /^StatusCodeInterface::STATUS_[A-Z_]+$/],
])('%s', (stack, form) => {
  test('writes its names alike, each for one code', () => {
    const names = named(stack).map(({ name }) => name);
    for (const name of names) expect(name).toMatch(form);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a newer name and the one that it replaces tell the same version', () => {
  for (const { code, constants } of allFacts) {
    for (const [stack, names] of Object.entries(constants)) {
      const replaced = names.find(({ deprecated }) => deprecated !== undefined)?.deprecated;
      const current = names.find(({ deprecated }) => deprecated === undefined);
      if (replaced === undefined || current === undefined) continue;
      expect([code, stack, current.since]).toEqual([code, stack, replaced]);
    }
  }
});
