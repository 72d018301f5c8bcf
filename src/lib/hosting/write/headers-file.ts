import { withBase } from '../../routes.ts';
import { cachingRules } from '../caching.ts';
import { commonFields } from '../fields.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit, the one
 * takes the last value of a field and the other joins them all, so no field stands in two of them.
 * Both hosts have pages asked for again and name the encoding of texts without being told.
 * @param base folder below which the site is served
 */
export function writeHeadersFile(base: string): string {
  const rule = (path: string, fields: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# Written by the build. docs/hosting.md says where this comes from.',
    rule(withBase('/*', base), commonFields),
    ...cachingRules.map(({ path, caching }) =>
      rule(withBase(path.replace(/\/$/, '/*'), base), { 'Cache-Control': caching }),
    ),
    '',
  ].join('\n\n');
}
