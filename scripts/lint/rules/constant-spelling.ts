import { stacks, type Stack } from '../../../src/lib/schemas/registry.ts';
import type { Rule } from '../rule.ts';

/** How each stack spells its constants. */
const spellings: Readonly<Record<Stack, RegExp>> = {
  go: /^http\.Status([A-Z][A-Za-z]*)$/,
  rust: /^StatusCode::[A-Z]+(_[A-Z]+)*$/,
  python: /^HTTPStatus\.[A-Z]+(_[A-Z]+)*$/,
  node: /^http2\.constants\.HTTP_STATUS(_[A-Z]+)+$/,
  spring: /^HttpStatus\.[A-Z]+(_[A-Z]+)*$/,
  dotnet: /^HttpStatusCode\.([A-Z][A-Za-z]*)$/,
  aspnetcore: /^StatusCodes\.Status[1-5]\d\d[A-Z][A-Za-z]*$/,
  symfony: /^Response::HTTP(_[A-Z]+)+$/,
  phpfig: /^StatusCodeInterface::STATUS(_[A-Z]+)+$/,
  rails: /^:[a-z]+(_[a-z]+)*$/,
};
const names = Object.keys(stacks) as Stack[];

export const constantSpelling: Rule = {
  name: 'constant-spelling',
  description: 'A constant is spelled as its stack spells constants, with the code it belongs to.',
  check: ({ registry }) =>
    [...registry.values()].flatMap(({ value: { code, constants }, file, lineOf }) =>
      names.flatMap((stack) =>
        (constants[stack] ?? [])
          .filter(({ name }) => {
            const digits = /\d{3}/.exec(name)?.[0];
            return !spellings[stack].test(name) || (digits ?? String(code)) !== String(code);
          })
          .map(({ name }, index) => ({
            file,
            line: lineOf('constants', stack, index),
            about: name,
            message: `${name} is no constant of ${stacks[stack]} for ${String(code)}.`,
            hint: 'Copy the name from the documentation of the stack.',
          })),
      ),
    ),
  exceptions: [],
};
