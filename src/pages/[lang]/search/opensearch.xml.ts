import type { APIRoute } from 'astro';
import { useStrings } from '../../../i18n/index.ts';
import { localeOf } from '../../../lib/locales.ts';
import { searchPath, suggestionsPath } from '../../../lib/routes.ts';
import { href } from '../../../lib/site.ts';
import { describeSearch } from '../../../lib/search/opensearch.ts';
import { currentLang } from '../../../i18n/current.ts';
import { perLang } from '../../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** What a browser needs to search this site from its address bar. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = currentLang(params);
  const t = useStrings(lang);
  const absolute = (path: string) => new URL(href(path), site).href;
  const description = describeSearch({
    name: t('site.name'),
    description: t('search.label'),
    tag: localeOf(lang).tag,
    icon: absolute('/favicon.svg'),
    results: `${absolute(searchPath(lang))}?q={searchTerms}`,
    suggestions: absolute(suggestionsPath(lang, '')).replace(/\.json$/, '{searchTerms}.json'),
  });
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
