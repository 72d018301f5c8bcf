import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Whether a target exists, by kind of link; what other kinds mean, other places check. */
const leads: Readonly<Record<string, (target: string, content: Content) => boolean>> = {
  code: (target, { registry }) => /^\d{3}$/.test(target) && registry.has(Number(target)),
  rfc: (target) => /^[1-9]\d{0,4}(#(\d+|[A-Z])(\.\d+)*)?$/.test(target),
  term: (target, { terms }) => terms.has(target),
};

export const typedLinks: Rule = {
  name: 'typed-links',
  description: 'Links to codes, specifications and terms lead somewhere, and none to its own page.',
  check: (content) =>
    content.words.flatMap(({ file, line, text }) =>
      [...text.matchAll(/\]\((\w+):([^)\s]*)\)/g)].flatMap(([, kind = '', target = '']) => {
        const own = kind === 'code' && file.endsWith(`/${target}.yaml`);
        if (!own && (leads[kind]?.(target, content) ?? true)) return [];
        return [
          {
            file,
            line,
            about: `${kind}:${target}`,
            message: `The link to ${kind}:${target} leads ${own ? 'back here' : 'nowhere'}.`,
            hint: 'Name another code, an RFC with its section, or a term of the glossary.',
          },
        ];
      }),
    ),
  exceptions: [],
};
