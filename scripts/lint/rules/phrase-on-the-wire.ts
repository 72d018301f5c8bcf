import type { Rule } from '../rule.ts';
import { messagesOf } from '../message.ts';

const silent = 'AWS sends the number without a phrase.';

export const phraseOnTheWire: Rule = {
  name: 'phrase-on-the-wire',
  description: 'Every response of an exchange carries the phrase of the registry.',
  check: ({ registry, exchanges }) =>
    [...exchanges.values()].flatMap((placed) =>
      messagesOf(placed).flatMap(({ kind, text, file, line }) => {
        if (kind !== 'response') return [];
        const [first = ''] = text.split('\n');
        const [, code = '', printed = ''] = /^HTTP\/\S+ (\d{3}) ?(.*)$/.exec(first) ?? [];
        const phrase = registry.get(Number(code))?.value.phrase;
        if (phrase === printed) return [];
        return [
          {
            file,
            line,
            about: first,
            message: `"${first}" is not the status line of ${code || 'any code'}.`,
            hint: `Write the phrase of the registry${phrase === undefined ? '' : `, "${phrase}"`}.`,
          },
        ];
      }),
    ),
  exceptions: [
    {
      file: 'registry/exchanges/306.yaml',
      about: 'HTTP/1.1 306 Switch Proxy',
      reason: 'The draft that used the number printed this; the registry has it as unused.',
    },
    {
      file: 'registry/exchanges/418.yaml',
      about: "HTTP/1.1 418 I'm a teapot",
      reason: 'Software that sends the joke prints this; the registry has it as unused.',
    },
    { file: 'registry/exchanges/463.yaml', about: 'HTTP/1.1 463', reason: silent },
    { file: 'registry/exchanges/464.yaml', about: 'HTTP/1.1 464', reason: silent },
    { file: 'registry/exchanges/561.yaml', about: 'HTTP/1.1 561', reason: silent },
  ],
};
