import { withBase } from '../../routes.ts';
import { askAgain, cachingRules } from '../caching.ts';
import { commonFields } from '../fields.ts';
import { contentTypeOf, mediaTypes } from '../media-types.ts';

/**
 * A snippet of a Caddyfile, for a site block that has a `root`.
 * @param base folder below which the site is served
 */
export function writeCaddy(base: string): string {
  const pattern = (path: string) => withBase(path.replace(/\/$/, '/*'), base);
  const cachings = [...new Set(cachingRules.map(({ caching }) => caching))];
  return [
    '# Written by the build. Import it, then write `import statuary` in a site block; see docs/hosting.md.',
    '(statuary) {',
    '\theader {',
    ...Object.entries(commonFields).map(([name, value]) => `\t\t${name} "${value}"`),
    `\t\t?Cache-Control "${askAgain}"`,
    '\t}',
    ...cachings.flatMap((caching, index) => {
      const paths = cachingRules.filter((rule) => rule.caching === caching);
      const name = `@cached${String(index + 1)}`;
      return [
        `\t${name} path ${paths.map(({ path }) => pattern(path)).join(' ')}`,
        `\theader ${name} Cache-Control "${caching}"`,
      ];
    }),
    ...mediaTypes.flatMap(({ ending }) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type "${contentTypeOf(`.${ending}`)}"`,
    ]),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\t@missing expression {err.status_code} == 404',
    '\t\thandle @missing {',
    `\t\t\theader Cache-Control "${askAgain}"`,
    '\t\t\theader Content-Type "text/html; charset=utf-8"',
    `\t\t\trewrite * ${withBase('/404.html', base)}`,
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
