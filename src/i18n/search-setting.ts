import { pluralForms, useStrings } from './index.ts';
import { localeOf, type Lang } from '../lib/locales.ts';
import {
  firstTierPath,
  homePath,
  namesPath,
  searchIndexPath,
  secondTierPath,
} from '../lib/routes.ts';
import { href } from '../lib/site.ts';

/** Where the search of a language finds its files, for the browser. */
export function searchSetting(lang: Lang): string {
  return JSON.stringify({
    lang,
    tag: localeOf(lang).tag,
    index: href(searchIndexPath),
    home: href(homePath(lang)),
    first: href(firstTierPath(lang)),
    second: href(secondTierPath(lang)),
    names: href(namesPath),
  });
}

/** What the search says in a language, for the browser. */
export function searchWords(lang: Lang): string {
  const t = useStrings(lang);
  return JSON.stringify({
    tag: localeOf(lang).tag,
    count: pluralForms(lang, 'search.count'),
    none: t('search.none'),
    loading: t('search.loading'),
    unavailable: t('search.unavailable'),
    partial: t('search.partial'),
    unknown: t('search.unknown', { number: '{{number}}' }),
    recent: t('search.recent'),
    clear: t('search.clear'),
  });
}
