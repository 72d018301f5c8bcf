import type { Registry } from '../../../src/lib/schemas/registry.ts';
import { sendingOf, type Sending } from '../../../src/lib/snippets/sending.ts';
import { allFacts } from './registry.ts';

/** The codes that applications send, with the response that the snippets are made from. */
export const sent: readonly { code: number; facts: Registry; sending: Sending }[] =
  allFacts.flatMap((facts) => {
    const sending = sendingOf(facts);
    return sending ? [{ code: facts.code, facts, sending }] : [];
  });
