import { useStrings } from '../i18n/index.ts';
import { ownerName } from '../i18n/owner.ts';
import { cachingOf } from '../lib/facts/caching.ts';
import { sourceOf, type SourcedFact } from '../lib/facts/source.ts';
import type { Lang } from '../lib/locales.ts';
import { isDescribed } from '../lib/owner.ts';
import { codePath, headerPath } from '../lib/routes.ts';
import type { Registry } from '../lib/schemas/registry.ts';
import { citeSpec, specUrl } from '../lib/spec.ts';

/** A value of a fact; `path` leads to a page of the site, `url` elsewhere. */
export interface FactValue {
  readonly text: string;
  readonly note?: string;
  readonly path?: string;
  readonly url?: string;
  /** True for what stays English and left to right, such as phrases and proper names. */
  readonly english?: boolean;
  readonly mono?: boolean;
}

/** A fact in words of a language. */
export interface FactView {
  readonly term: string;
  readonly values: readonly FactValue[];
  /** Where it can be verified: the citation, and its short form beside the code's own document. */
  readonly source?: { readonly cite: string; readonly short: string; readonly url: string };
}

/** The facts of a code in words, those left out that say nothing. */
export function describeFacts(lang: Lang, facts: Registry): FactView[] {
  const t = useStrings(lang);
  const fact = (term: string, values: readonly FactValue[], sourced?: SourcedFact): FactView => {
    const source = sourced && citation(sourced, facts);
    return { term, values, ...(source && { source }) };
  };
  return [
    fact(t('code.status'), [{ text: t(`status.${facts.status}`) }], 'status'),
    fact(
      t('code.standard'),
      facts.spec ? [{ text: citeSpec(facts.spec), url: specUrl(facts.spec), english: true }] : [],
    ),
    fact(
      t('code.owner'),
      facts.owners.map((owner) => ({
        text: ownerName(lang, owner),
        english: !isDescribed(owner),
      })),
    ),
    fact(
      t('code.documentation'),
      facts.docs.map(({ title, url }) => ({ text: title, url, english: true })),
    ),
    fact(t('code.retry'), [{ text: t(`retry.${facts.retry}`) }], 'retry'),
    ...(isSent(facts)
      ? [
          fact(t('code.caching'), [{ text: t(`code.${cachingOf(facts)}`) }], 'caching'),
          fact(
            t('code.content'),
            [{ text: t(facts.contentForbidden ? 'code.contentForbidden' : 'code.contentAllowed') }],
            'content',
          ),
        ]
      : []),
    fact(t('code.delivery'), delivery(lang, facts)),
    fact(
      t('code.headers'),
      facts.headers.map(({ name, duty, when }) => ({
        text: name,
        path: headerPath(lang, name),
        mono: true,
        note: [t(`duty.${duty}`), ...(when ? [t(`when.${when}`)] : [])].join(', '),
      })),
      'headers',
    ),
    fact(
      t('code.collisions'),
      facts.collisions.map(({ phrase, owner }) => ({
        text: phrase,
        english: true,
        note: ownerName(lang, owner),
      })),
    ),
  ].filter(({ values }) => values.length > 0);
}

/** False for a number that stands for no response at all, so there is nothing to store or to read. */
function isSent({ reachesClient, sentAs }: Registry): boolean {
  return reachesClient || sentAs !== undefined;
}

/** Told only of numbers that do not reach the client, because that is the exception. */
function delivery(lang: Lang, { reachesClient, sentAs }: Registry): FactValue[] {
  const t = useStrings(lang);
  if (sentAs !== undefined) {
    return [{ text: t('code.sentAs', { code: sentAs }), path: codePath(lang, sentAs) }];
  }
  return reachesClient ? [] : [{ text: t('code.notDelivered') }];
}

function citation(sourced: SourcedFact, facts: Registry): FactView['source'] | undefined {
  const source = sourceOf(sourced, facts);
  if (!source) return undefined;
  if ('title' in source) return { cite: source.title, short: source.title, url: source.url };
  const { spec } = facts;
  const cite = citeSpec(source);
  const same = spec !== undefined && 'rfc' in source && 'rfc' in spec && source.rfc === spec.rfc;
  const short = same && source.section !== undefined ? `§${source.section}` : cite;
  return { cite, short, url: specUrl(source) };
}
