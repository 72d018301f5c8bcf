import { localeOf, type Lang } from '../lib/locales.ts';
import {
  firstTierPath,
  homePath,
  namesPath,
  searchIndexPath,
  secondTierPath,
} from '../lib/routes.ts';
import type { Setting } from '../lib/search/setting.ts';
import { href } from '../lib/site.ts';
import { pluralForms, useStrings } from './index.ts';

/** Where the search of a language finds its files, and what it says, for the browser. */
export function searchSetting(lang: Lang): Setting {
  const t = useStrings(lang);
  return {
    lang,
    tag: localeOf(lang).tag,
    index: href(searchIndexPath),
    ahead: [],
    home: href(homePath(lang)),
    first: href(firstTierPath(lang)),
    second: href(secondTierPath(lang)),
    names: href(namesPath),
    words: {
      count: pluralForms(lang, 'search.count'),
      none: t('search.none'),
      loading: t('search.loading'),
      partial: t('search.partial'),
      unknown: t('search.unknown', { number: '{{number}}' }),
      recent: t('search.recent'),
      clear: t('search.clear'),
    },
  };
}
