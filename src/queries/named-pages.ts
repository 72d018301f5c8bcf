import { className, useStrings } from '../i18n/index.ts';
import type { Lang } from '../lib/locales.ts';
import {
  choosePath,
  classPath,
  comparisonPath,
  glossaryPath,
  headerPath,
  homePath,
  termPath,
} from '../lib/routes.ts';
import type { Asked } from '../lib/schemas/asked.ts';
import type { NamedPage } from '../lib/search/answer/knowledge.ts';
import { classKeys } from '../lib/status-code.ts';
import { listComparisons } from './comparisons.ts';
import { listTerms } from './glossary.ts';
import { listHeaders } from './headers.ts';

/** So many of the first ways of asking for a class are names of it. */
const classNames = 3;

/** The pages that can be named beside those of the codes, by their path below the language. */
export async function namedPages(lang: Lang, asked: Asked): Promise<NamedPage[]> {
  const t = useStrings(lang);
  const below = (path: string) => path.slice(homePath(lang).length);
  const headers = await listHeaders(lang);
  const terms = (await listTerms(lang)).flatMap(({ items }) => items);
  const comparisons = await listComparisons(lang);
  return [
    ...classKeys.map((key): NamedPage => [
      below(classPath(lang, key)),
      '',
      className(lang, key),
      t(`class.${key}.name`),
      ...(asked[key] ?? []).slice(0, classNames),
    ]),
    ...headers.map(({ name }): NamedPage => [
      below(headerPath(lang, name)),
      t('headers.title'),
      name,
    ]),
    ...terms.map(({ term, name }): NamedPage => [
      below(termPath(lang, term)),
      t('glossary.title'),
      name,
    ]),
    ...comparisons.map(({ id, title }): NamedPage => [
      below(comparisonPath(lang, id)),
      t('nav.compare'),
      title,
    ]),
    [below(choosePath(lang)), '', t('choose.title')],
    [below(glossaryPath(lang)), '', t('glossary.title')],
  ];
}
