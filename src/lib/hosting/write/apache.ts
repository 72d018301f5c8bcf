import { withBase } from '../../routes.ts';
import { askAgain, cachingRules } from '../caching.ts';
import { commonFields } from '../fields.ts';
import { mediaTypes } from '../media-types.ts';

const encodings = [
  { name: 'br', ending: 'br' },
  { name: 'gzip', ending: 'gz' },
] as const;

/** A file is asked for by its own name, and then by that of its compressed copy. */
const copyOrNot = '(?:\\.br|\\.gz)?$';

/**
 * What Apache httpd needs in a `<Directory>` section, or as `.htaccess` in the folder of the site.
 * @param base folder below which the site is served
 */
export function writeApache(base: string): string {
  const endings = (wanted: typeof mediaTypes) => wanted.map(({ ending }) => `.${ending}`).join(' ');
  const compressed = mediaTypes.filter((each) => each.compressed).map(({ ending }) => ending);
  return [
    '# Written by the build. Include it in a <Directory> section, or save it as .htaccess;',
    '# see docs/hosting.md. It needs mod_headers; compressed copies need mod_rewrite.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${withBase('/404.html', base)}`,
    '',
    ...mediaTypes.map(({ type, ending }) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${endings(mediaTypes.filter(({ charset }) => charset))}`,
    '',
    ...Object.entries(commonFields).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${askAgain}"`,
    ...cachingRules.flatMap(({ path, caching }) => [
      `<If "%{REQUEST_URI} =~ m#^${withBase(path, base)}${path.endsWith('/') ? '' : copyOrNot}#">`,
      `    Header always set Cache-Control "${caching}"`,
      '</If>',
    ]),
    '',
    '# Compressed copies lie beside the files. The ending .br is no language here.',
    'RemoveLanguage .br',
    'RemoveType .gz',
    ...encodings.map(({ name, ending }) => `AddEncoding ${name} .${ending}`),
    '<IfModule mod_rewrite.c>',
    '    RewriteEngine On',
    '    Header always merge Vary Accept-Encoding',
    ...encodings.flatMap(({ name, ending }) =>
      [
        { copy: `.${ending}`, pattern: `\\.(?:${compressed.join('|')})$` },
        { copy: `index.html.${ending}`, pattern: '(?:^|/)$' },
      ].flatMap(({ copy, pattern }) => [
        `    RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
        `    RewriteCond %{REQUEST_FILENAME}${copy} -f`,
        `    RewriteRule ${pattern} %{REQUEST_URI}${copy} [L]`,
      ]),
    ),
    '</IfModule>',
    '',
  ].join('\n');
}
