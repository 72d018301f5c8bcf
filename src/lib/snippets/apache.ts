import { double } from './quote.ts';
import type { Sending, Template } from './sending.ts';

/** Codes that one sends from a server's configuration, besides the redirects. */
const returned: readonly number[] = [204, 400, 404, 410, 451, 500, 503];

/** Apache httpd 2.4, within a virtual host, unless the snippet is one itself. */
export const apache: Template = (sending) => {
  const { code, shape, location } = sending;
  const status = String(code);
  if (shape === 'redirect') return `Redirect ${status} "/old-articles/42" ${double(location)}`;
  if (returned.includes(code)) {
    return [...added(sending), `Redirect ${status} ${double(location)}`].join('\n');
  }
  return places[code]?.(sending);
};

/** Codes that httpd sends by itself where a directive tells it when. */
const places: Readonly<Record<number, (sending: Sending) => string>> = {
  // httpd sends hints over HTTP/2 only.
  103: ({ fields }) =>
    [
      'Protocols h2 http/1.1',
      'H2EarlyHints on',
      ...fields.map(([name, value]) => `H2EarlyHint ${name} ${double(value)}`),
    ].join('\n'),
  401: () =>
    section('Location "/articles"', [
      'AuthType Basic',
      'AuthName "Articles"',
      'AuthUserFile "/etc/apache2/htpasswd"',
      'Require valid-user',
    ]),
  403: () => section('Location "/articles"', ['Require all denied']),
  // By itself, httpd names no method there but TRACE.
  405: (sending) => section('Location "/articles"', ['AllowMethods GET HEAD', ...added(sending)]),
  413: () => section('Location "/articles"', ['LimitRequestBody 1048576']),
  414: () => 'LimitRequestLine 8190',
  421: () => section('VirtualHost _default_:80', ['Redirect 421 "/"']),
};

const added = ({ code, fields }: Sending): string[] =>
  fields.map(
    ([name, value]) =>
      `Header always set ${name} ${double(value)} "expr=%{REQUEST_STATUS} == ${String(code)}"`,
  );

function section(head: string, lines: readonly string[]): string {
  const name = head.split(' ', 1)[0] ?? '';
  return `<${head}>\n${lines.map((line) => `    ${line}\n`).join('')}</${name}>`;
}
