import { withBase } from '../../routes.ts';
import { askAgain, cachingRules } from '../caching.ts';
import { commonFields } from '../fields.ts';
import { mediaTypes } from '../media-types.ts';

/**
 * What nginx needs inside a `server` block that has a `root`. A location with a header field of its
 * own inherits none, so each holds all of them.
 * @param base folder below which the site is served
 */
export function writeNginx(base: string): string {
  const fields = (caching: string, indent: string) =>
    Object.entries({ ...commonFields, 'Cache-Control': caching }).map(
      ([name, value]) => `${indent}add_header ${name} "${value}" always;`,
    );
  const withCharset = mediaTypes.filter(({ charset, ending }) => charset && ending !== 'html');
  return [
    '# Written by the build. Include it in a server block; see docs/hosting.md.',
    'index index.html;',
    'absolute_redirect off;',
    `error_page 404 ${withBase('/404.html', base)};`,
    '',
    'types {',
    ...mediaTypes.map(({ type, ending }) => `    ${type} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${withCharset.map(({ type }) => type).join(' ')};`,
    '',
    '# Compressed copies lie beside the files. Brotli needs the module ngx_brotli.',
    'gzip_static on;',
    'gzip_vary on;',
    '# brotli_static on;',
    '',
    ...fields(askAgain, ''),
    ...cachingRules.flatMap(({ path, caching }) => [
      '',
      `location ${path.endsWith('/') ? '^~' : '='} ${withBase(path, base)} {`,
      ...fields(caching, '    '),
      '}',
    ]),
    '',
  ].join('\n');
}
