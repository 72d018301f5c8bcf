import type { Registry, Stack } from '../schemas/registry.ts';
import { fieldsOf, location, type Field } from './fields.ts';

/** What a response carries besides its head. */
export type Content =
  | { readonly kind: 'json' }
  /** Content that a variable of the snippet holds. */
  | { readonly kind: 'text' | 'bytes'; readonly name: string; readonly type: string };

/** A response to send, as every stack's template takes it. */
export interface Sending {
  readonly code: number;
  readonly phrase: string;
  readonly fields: readonly Field[];
  /** How the response is made: each stack has a way of its own for each. */
  readonly shape: 'hints' | 'empty' | 'redirect' | 'content' | 'error';
  readonly content: Content;
  readonly location: string;
  /** The stack's name of the code, or the number where the stack has none. */
  readonly constant: (stack: Stack) => string;
}

/** Writes the snippet of one stack; nothing where the stack does not send the code this way. */
export type Template = (sending: Sending) => string | undefined;

/** Registered codes that no application sends: before the final response, in content, or retired. */
const notSent: readonly number[] = [100, 101, 102, 104, 208, 305, 306, 418, 505, 510];

const redirects: readonly number[] = [301, 302, 303, 307, 308];

const held: Readonly<Record<number, Content>> = {
  206: { kind: 'bytes', name: 'part', type: 'video/mp4' },
  207: { kind: 'text', name: 'multistatus', type: 'application/xml' },
  226: { kind: 'text', name: 'delta', type: 'application/atom+xml' },
  300: { kind: 'text', name: 'choices', type: 'text/html' },
};

/** The response of a code, or nothing when applications do not send it. */
export function sendingOf(facts: Registry): Sending | undefined {
  const { code, phrase, status } = facts;
  if (status === 'unofficial' || notSent.includes(code)) return undefined;
  return {
    code,
    phrase,
    fields: fieldsOf[code] ?? [],
    shape: shapeOf(facts),
    content: held[code] ?? { kind: 'json' },
    location,
    constant: (stack) => constantOf(facts, stack) ?? String(code),
  };
}

/** The name to use today: not deprecated, and the one that says the phrase where there are several. */
export function constantOf({ constants, phrase }: Registry, stack: Stack): string | undefined {
  const current = (constants[stack] ?? []).filter(
    ({ deprecated, until }) => deprecated === undefined && until === undefined,
  );
  const exact = current.find(({ name }) => fold(name).endsWith(fold(phrase)));
  return (exact ?? current[0])?.name;
}

function shapeOf({ code, contentForbidden }: Registry): Sending['shape'] {
  if (code < 200) return 'hints';
  if (contentForbidden) return 'empty';
  if (redirects.includes(code)) return 'redirect';
  return code < 400 ? 'content' : 'error';
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
