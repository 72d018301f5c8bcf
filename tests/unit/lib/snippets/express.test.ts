import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { node } from '../../../../src/lib/snippets/node.ts';
import { sent } from '../../support/snippets.ts';

/** What a handler did with a response, as Express would send it. */
interface Sent {
  status?: number;
  hints?: unknown;
  fields: Record<string, string>;
  content?: unknown;
  ended: number;
}

/** Runs a handler's lines with a response that answers to the calls of Express 5 and notes them. */
function run(lines: string): Sent {
  const seen: Sent = { fields: {}, ended: 0 };
  const end = (content?: unknown) => {
    seen.content = content;
    seen.ended += 1;
  };
  const res = {
    writeEarlyHints(hints: unknown) {
      seen.hints = hints;
    },
    status(code: number) {
      seen.status = code;
      return res;
    },
    set(name: string, value: string) {
      seen.fields[name] = value;
      return res;
    },
    type: (value: string) => res.set('Content-Type', value),
    redirect(code: number, location: string) {
      res.status(code).set('Location', location).end();
    },
    json(content: unknown) {
      res.type('application/json');
      // What can be sent is what survives as JSON.
      end(JSON.parse(JSON.stringify(content)));
    },
    send: end,
    end: () => {
      end();
    },
  };
  const held = { part: 'part', multistatus: 'multistatus', delta: 'delta', choices: 'choices' };
  runInNewContext(`'use strict';\n${lines}`, { res, ...held });
  return seen;
}

describe.each(sent)('$code', ({ code, sending }) => {
  const { shape, fields, content, phrase } = sending;
  const seen = run(node(sending) ?? '');

  if (shape === 'hints') {
    test('sends hints and leaves the response open', () => {
      expect(seen).toEqual({ hints: { link: fields[0]?.[1] }, fields: {}, ended: 0 });
    });
    return;
  }

  test('ends one response with the code and its fields', () => {
    expect(seen).toMatchObject({ status: code, ended: 1 });
    expect(seen.fields).toMatchObject(Object.fromEntries(fields));
  });

  test('sends the content of its kind', () => {
    if (shape === 'error') expect(seen.content).toEqual({ error: phrase });
    else if (shape !== 'content') expect(seen.content).toBeUndefined();
    else if (content.kind === 'json') expect(seen.content).toEqual({ id: 42 });
    else {
      expect(seen.content).toBe(content.name);
      expect(seen.fields['Content-Type']).toBe(content.type);
    }
  });
});
