import { single } from './quote.ts';
import type { Template } from './sending.ts';

/** Codes that one sends from a server's configuration, besides the redirects. */
const returned: readonly number[] = [204, 400, 404, 405, 410, 421, 451, 500, 503];

/** Codes that nginx sends by itself where a directive tells it when. */
const directives: Readonly<Record<number, string>> = {
  200: 'default_type application/json;\nreturn 200 \'{"id": 42}\';',
  401: "auth_basic 'Articles';\nauth_basic_user_file /etc/nginx/htpasswd;",
  403: 'deny all;',
  413: 'client_max_body_size 1m;',
  414: 'large_client_header_buffers 4 8k;',
  429: 'limit_req zone=articles burst=20 nodelay;\nlimit_req_status 429;',
};

/** nginx, within `location /articles/ { … }`. */
export const nginx: Template = ({ code, fields, shape, location }) => {
  if (shape === 'redirect') return `return ${String(code)} ${location};`;
  const directive = directives[code];
  if (directive === undefined && !returned.includes(code)) return undefined;
  const own = directive ?? `return ${String(code)};`;
  // nginx writes the challenge of `auth_basic` itself.
  if (code === 401) return own;
  return [
    ...fields.map(([name, value]) => `add_header ${name} ${single(value)} always;`),
    own,
  ].join('\n');
};
