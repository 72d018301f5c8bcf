import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exchangesSchema, type Message } from '../../src/lib/schemas/exchange.ts';
import { read } from '../../scripts/normalize/read.ts';
import { root } from './support/files.ts';

const contentDir = join(root, 'content');
const { registry } = read(contentDir).input;
const codes = [...registry.keys()];
const messagesOf = (code: number): Message[] =>
  exchangesSchema
    .parse(parse(readFileSync(join(contentDir, `registry/exchanges/${String(code)}.yaml`), 'utf8')))
    .exchanges.flatMap(({ messages }) => messages);
const responsesOf = (code: number) =>
  messagesOf(code).flatMap((message) => ('response' in message ? [message.response] : []));
const statusLine = /^HTTP\/1\.1 (\d{3})(?: (.+))?$/;

/** RFC 5842 §7.1: 208 is a status inside a multi-status body only. */
const insideBody = [208];
/** Software that really prints another phrase than the registry holds. */
const printed: Readonly<Record<number, string>> = { 306: 'Switch Proxy', 418: "I'm a teapot" };
/** AWS sends these without a phrase. */
const silent = [463, 464, 561];

function split(message: string): { head: string[]; content: string } {
  const [head = '', ...rest] = message.replace(/\n$/, '').split('\n\n');
  return { head: head.split('\n'), content: rest.join('\n\n') };
}

test.each(codes)('%d is shown on the wire', (code) => {
  const facts = registry.get(code)?.value;
  const statuses = responsesOf(code).map((text) =>
    Number(statusLine.exec(split(text).head[0] ?? '')?.[1]),
  );
  if (facts?.sentAs !== undefined) expect(statuses).toContain(facts.sentAs);
  else if (facts?.reachesClient === false) {
    expect(messagesOf(code).some((message) => 'log' in message)).toBe(true);
  } else if (!insideBody.includes(code)) expect(statuses).toContain(code);
});

test.each(codes)('%d: responses are well formed and carry registered phrases', (code) => {
  for (const response of responsesOf(code)) {
    const { head, content } = split(response);
    const [first = '', ...fields] = head;
    const [, status, phrase] = statusLine.exec(first) ?? [];
    const number = Number(status);
    const facts = registry.get(number)?.value;
    expect([number, phrase]).toEqual([
      number,
      silent.includes(number) ? undefined : (printed[number] ?? facts?.phrase),
    ]);
    for (const field of fields) expect(field).toMatch(/^[A-Za-z][A-Za-z0-9-]*: \S/);
    const length = fields.find((field) => /^content-length:/i.test(field))?.split(': ')[1];
    if (length !== undefined && content !== '' && !content.includes('...')) {
      expect(Buffer.byteLength(content)).toBe(Number(length));
    }
    if (facts?.contentForbidden) expect(content).toBe('');
  }
});

test.each(codes)('%d: exchanges stay English and ASCII', (code) => {
  for (const message of messagesOf(code)) {
    expect(Object.values(message).join('')).toMatch(/^[\x00-\x7F]*$/);
  }
});

const duties = codes.flatMap((code) =>
  (registry.get(code)?.value.headers ?? [])
    .filter(({ duty, when }) => duty === 'must' && when === undefined)
    .map(({ name }) => [code, name] as const),
);

test.each(duties)('%d carries %s, as it must', (code, name) => {
  const own = responsesOf(code).filter((text) => text.startsWith(`HTTP/1.1 ${String(code)}`));
  expect(own.length).toBeGreaterThan(0);
  for (const response of own) {
    const names = split(response).head.map((field) => field.split(':')[0]?.toLowerCase());
    expect(names).toContain(name.toLowerCase());
  }
});
