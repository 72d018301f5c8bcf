import { describe, expect, test } from 'vitest';
import { apache } from '../../../../src/lib/snippets/apache.ts';
import { nginx } from '../../../../src/lib/snippets/nginx.ts';
import type { Template } from '../../../../src/lib/snippets/sending.ts';
import { sent } from '../../support/snippets.ts';

/** A directive of a configuration, with the block that it stands in. */
interface Directive {
  readonly name: string;
  readonly values: string;
  readonly within: string;
}

const indent = /^(?: {4})*(?=\S)/;

/** nginx: `name values;`, and `head {` to `}`, one on each line. */
function readNginx(text: string): Directive[] {
  const blocks = ['http'];
  const directives: Directive[] = [];
  for (const line of text.split('\n')) {
    expect(line).toMatch(indent);
    const [, head] = /^\s*(\S.*) \{$/.exec(line) ?? [];
    const [, name, values] = /^\s*(\S+) (.*);$/.exec(line) ?? [];
    if (head !== undefined) blocks.push(head);
    else if (line.trim() === '}') blocks.pop();
    else {
      expect(name, line).toBeDefined();
      const within = blocks.at(-1) ?? '';
      directives.push({ name: name ?? '', values: values ?? '', within });
    }
  }
  expect(blocks).toEqual(['http']);
  return directives;
}

/** httpd: `Name values`, and `<Name …>` to `</Name>`, one on each line. */
function readApache(text: string): Directive[] {
  const sections = ['VirtualHost'];
  const directives: Directive[] = [];
  for (const line of text.split('\n')) {
    expect(line).toMatch(indent);
    const [, opened] = /^\s*<([A-Z]\w+) [^<>]+>$/.exec(line) ?? [];
    const [, closed] = /^\s*<\/(\w+)>$/.exec(line) ?? [];
    const [, name, values] = /^\s*([A-Z]\w+) (.*)$/.exec(line) ?? [];
    if (opened !== undefined) sections.push(opened);
    else if (closed !== undefined) expect(sections.pop()).toBe(closed);
    else {
      expect(name, line).toBeDefined();
      const within = sections.at(-1) ?? '';
      directives.push({ name: name ?? '', values: values ?? '', within });
    }
  }
  expect(sections).toEqual(['VirtualHost']);
  return directives;
}

/** Where the servers' manuals allow a directive, among the blocks that the snippets use. */
const allowed: Readonly<Record<'nginx' | 'apache', Readonly<Record<string, string>>>> = {
  nginx: {
    add_header: 'http server location if',
    auth_basic: 'http server location limit_except',
    auth_basic_user_file: 'http server location limit_except',
    client_max_body_size: 'http server location',
    default_type: 'http server location',
    deny: 'http server location limit_except',
    large_client_header_buffers: 'http server',
    limit_req: 'http server location',
    limit_req_status: 'http server location',
    limit_req_zone: 'http',
    listen: 'server',
    return: 'server location if',
    429: 'map',
  },
  apache: {
    AllowMethods: 'Location Directory',
    AuthName: 'Location Directory',
    AuthType: 'Location Directory',
    AuthUserFile: 'Location Directory',
    H2EarlyHint: 'VirtualHost Location Directory',
    H2EarlyHints: 'VirtualHost',
    Header: 'VirtualHost Location Directory',
    LimitRequestBody: 'VirtualHost Location Directory',
    LimitRequestLine: 'VirtualHost',
    Protocols: 'VirtualHost',
    Redirect: 'VirtualHost Location Directory',
    Require: 'Location Directory',
  },
};

const servers: readonly ['nginx' | 'apache', Template, (text: string) => Directive[]][] = [
  ['nginx', nginx, readNginx],
  ['apache', apache, readApache],
];

describe.each(servers)('%s', (server, template, read) => {
  const snippets = sent.flatMap(({ code, sending }) => {
    const text = template(sending);
    return text === undefined ? [] : [{ code, sending, directives: read(text) }];
  });

  test.each(snippets)('takes every directive of $code where it stands', ({ directives }) => {
    expect(directives.length).toBeGreaterThan(0);
    for (const { name, within } of directives) {
      expect((allowed[server][name] ?? '').split(' '), name).toContain(within.split(' ', 1)[0]);
    }
  });

  test.each(snippets)('names no other code than $code', ({ code, directives }) => {
    const numbers = directives.flatMap(({ name, values }) => {
      if (name === 'Redirect' || name === 'return') return [values.split(' ', 1)[0]];
      if (name === 'limit_req_status') return [values];
      return /REQUEST_STATUS\} == (\d+)/.exec(values)?.slice(1) ?? [];
    });
    expect(new Set([...numbers, String(code)])).toEqual(new Set([String(code)]));
  });

  test.each(snippets.filter(({ sending }) => sending.shape === 'redirect'))(
    'leads $code somewhere else',
    ({ sending, directives }) => {
      for (const { values, within } of directives) {
        expect(values).toContain(sending.location);
        expect(within.split(' ')).not.toContain(sending.location);
        expect(values.split(/[ "]+/).filter((word) => word === sending.location)).toHaveLength(1);
      }
    },
  );

  test.each(snippets.filter(({ sending }) => sending.fields.length > 0))(
    'sends the fields of $code with that code only',
    ({ code, sending, directives }) => {
      if (sending.shape === 'redirect' || code === 401 || code === 103) return;
      for (const [name] of sending.fields) {
        const adding = directives.filter(({ values }) => values.split(' ').includes(name));
        expect(adding).toHaveLength(1);
        for (const { name: directive, values, within } of adding) {
          const beside = directives.filter((other) => other.within === within);
          const always = beside.some((other) => other.values === String(code));
          const conditional = directive === 'Header' ? /REQUEST_STATUS/ : / \$\w+ always$/;
          expect(always || conditional.test(values), values).toBe(true);
        }
      }
    },
  );
});

test('nginx answers 200 with JSON', () => {
  const ok = sent.find(({ code }) => code === 200);
  const [, json = ''] = /'(.*)'/.exec((ok && nginx(ok.sending)) ?? '') ?? [];
  expect(JSON.parse(json)).toEqual({ id: 42 });
});
