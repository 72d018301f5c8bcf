import { double } from './quote.ts';
import type { Template } from './sending.ts';

/** Codes that one sends from a server's configuration, besides the redirects. */
const returned: readonly number[] = [204, 400, 404, 410, 421, 451, 500, 503];

/** Codes that httpd sends by itself where a directive tells it when. */
const directives: Readonly<Record<number, string>> = {
  103: 'H2EarlyHints on\nH2EarlyHint Link "</style.css>; rel=preload; as=style"',
  401: 'AuthType Basic\nAuthName "Articles"\nAuthUserFile "/etc/apache2/htpasswd"\nRequire valid-user',
  403: 'Require all denied',
  405: 'AllowMethods GET HEAD',
  413: 'LimitRequestBody 1048576',
  414: 'LimitRequestLine 8190',
};

/** Apache httpd 2.4, within a virtual host or directory. */
export const apache: Template = ({ code, fields, shape, location }) => {
  const status = String(code);
  if (shape === 'redirect') return `Redirect ${status} "/old-articles/42" ${double(location)}`;
  const directive = directives[code];
  if (directive !== undefined) return directive;
  if (!returned.includes(code)) return undefined;
  return [
    ...fields.map(
      ([name, value]) =>
        `Header always set ${name} ${double(value)} "expr=%{REQUEST_STATUS} == ${status}"`,
    ),
    `Redirect ${status} "/articles/42"`,
  ].join('\n');
};
