import type { APIRoute } from 'astro';
import { currentLang } from '../../i18n/current.ts';
import { useStrings } from '../../i18n/index.ts';
import { localeOf } from '../../lib/locales.ts';
import { homePath, searchPath, studyPath } from '../../lib/routes.ts';
import { href } from '../../lib/site.ts';
import { perLang } from '../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** The colours of paper in the light theme, which is what a manifest can say. */
const paper = '#fdfcf9';

/**
 * The site as an application in one language (W3C Web Application Manifest). Its scope is the whole
 * site, so that other languages open in the same window.
 */
export const GET: APIRoute = ({ params }) => {
  const lang = currentLang(params);
  const t = useStrings(lang);
  const { tag, dir } = localeOf(lang);
  const icon = (file: string, sizes: string, type: string, purpose = 'any') => ({
    src: href(file),
    sizes,
    type,
    purpose,
  });
  const manifest = {
    id: href(homePath(lang)),
    name: `${t('site.name')}: ${t('home.title')}`,
    short_name: t('site.name'),
    description: t('site.description'),
    lang: tag,
    dir,
    start_url: href(homePath(lang)),
    scope: href('/'),
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    categories: ['reference', 'education', 'developer'],
    icons: [
      icon('/icons/192.png', '192x192', 'image/png'),
      icon('/icons/512.png', '512x512', 'image/png'),
      icon('/icons/maskable.png', '512x512', 'image/png', 'maskable'),
      icon('/favicon.svg', 'any', 'image/svg+xml'),
    ],
    shortcuts: [
      { name: t('search.title'), url: href(searchPath(lang)) },
      { name: t('nav.study'), url: href(studyPath(lang)) },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
