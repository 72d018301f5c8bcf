import { single } from './quote.ts';
import type { Sending, Template } from './sending.ts';

/** Codes that one sends from a server's configuration for one address, besides the redirects. */
const returned: readonly number[] = [204, 400, 404, 410, 451, 500];

/**
 * nginx, each with the block that it stands in: many directives are refused in another, and a
 * redirect within the block of its own target never ends.
 */
export const nginx: Template = (sending) => {
  const { code, fields, shape, location } = sending;
  if (shape === 'redirect') {
    return block('location = /old-articles/42', [`return ${String(code)} ${location};`]);
  }
  if (returned.includes(code)) {
    return block(`location = ${location}`, [...added(fields), `return ${String(code)};`]);
  }
  return places[code]?.(sending);
};

/** Codes for a whole part of the site, or that nginx sends by itself where a directive tells it when. */
const places: Readonly<Record<number, (sending: Sending) => string>> = {
  200: ({ location }) =>
    block(`location = ${location}`, [
      'default_type application/json;',
      'return 200 \'{"id": 42}\';',
    ]),
  // nginx writes the challenge of `auth_basic` itself.
  401: () =>
    block('location /articles/', [
      'auth_basic Articles;',
      'auth_basic_user_file /etc/nginx/htpasswd;',
    ]),
  403: () => block('location /articles/', ['deny all;']),
  405: ({ fields }) =>
    block('location /articles/', [
      block('if ($request_method !~ ^(GET|HEAD)$)', [...added(fields), 'return 405;']),
    ]),
  413: () => block('location /articles/', ['client_max_body_size 1m;']),
  414: () => block('server', ['large_client_header_buffers 4 8k;']),
  421: () => block('server', ['listen 80 default_server;', 'return 421;']),
  // `limit_req` lets most requests pass, whose responses must not carry the field: an empty value
  // is not sent.
  429: ({ fields }) =>
    [
      'limit_req_zone $binary_remote_addr zone=articles:10m rate=10r/m;',
      ...fields.map(([, value]) => block('map $status $retry_after', [`429 ${value};`])),
      block('server', [
        block('location /articles/', [
          'limit_req zone=articles burst=20 nodelay;',
          'limit_req_status 429;',
          ...fields.map(([name]) => `add_header ${name} $retry_after always;`),
        ]),
      ]),
    ].join('\n'),
  503: ({ fields }) => block('location /articles/', [...added(fields), 'return 503;']),
};

const added = (fields: Sending['fields']): string[] =>
  fields.map(([name, value]) => `add_header ${name} ${word(value)} always;`);

/** A value that nginx would split or end early is quoted. */
const word = (value: string): string => (/^[\w./-]+$/.test(value) ? value : single(value));

function block(head: string, lines: readonly string[]): string {
  const inner = lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}\n`);
  return `${head} {\n${inner.join('')}}`;
}
