import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Collection } from '../../../src/lib/schemas/translation.ts';
import { isPublic } from '../../normalize/join/terms.ts';
import type { Content } from '../content.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/** Whether a target exists, by kind of link. */
function targetsIn({ registry, glossary, headers }: Content) {
  const terms = new Set(
    (glossary.get(fallbackLang)?.value ?? []).filter(isPublic).map(({ term }) => term),
  );
  const names = new Set(headers?.value.map(({ name }) => name));
  return new Map<string, (target: string) => boolean>([
    ['code', (target) => /^\d{3}$/.test(target) && registry.has(Number(target))],
    ['rfc', (target) => /^[1-9]\d{0,4}(#(\d+|[A-Z])(\.\d+)*)?$/.test(target)],
    ['term', (target) => terms.has(target)],
    ['header', (target) => names.has(target)],
  ]);
}

/** The kind of link that leads to an item of a collection. */
const ownKind: Readonly<Partial<Record<Collection, string>>> = {
  handbook: 'code',
  glossary: 'term',
  headers: 'header',
};

export const typedLinks: Rule = {
  name: 'typed-links',
  description:
    'Links to codes, specifications, terms and header fields lead somewhere, and none back.',
  check: (content) => {
    const targets = targetsIn(content);
    return content.words.flatMap(({ file, line, text, collection, item }) =>
      linksOf(text).flatMap(({ kind, target }) => {
        const own = kind === ownKind[collection] && target === item;
        if (!own && targets.get(kind)?.(target)) return [];
        return [
          {
            file,
            line,
            about: `${kind}:${target}`,
            message: `The link to ${kind}:${target} leads ${own ? 'back here' : 'nowhere'}.`,
            hint: 'Name another code, an RFC with its section, a term or a header field.',
          },
        ];
      }),
    );
  },
  exceptions: [],
};
