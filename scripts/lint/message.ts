import type { Exchanges } from '../../src/lib/schemas/exchange.ts';
import type { Placed } from '../normalize/read/yaml.ts';

/** A message of an exchange, with its place. */
export interface PlacedMessage {
  readonly kind: 'request' | 'response' | 'log';
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** The messages of a file of exchanges, in its order. */
export function messagesOf({ value, file, lineOf }: Placed<Exchanges>): PlacedMessage[] {
  return value.exchanges.flatMap(({ messages }, exchange) =>
    messages.map((message, index): PlacedMessage => {
      const place = { file, line: lineOf('exchanges', exchange, 'messages', index) };
      if ('request' in message) return { kind: 'request', text: message.request, ...place };
      if ('response' in message) return { kind: 'response', text: message.response, ...place };
      return { kind: 'log', text: message.log, ...place };
    }),
  );
}
