import type { APIRoute, GetStaticPaths } from 'astro';
import { langs, type Lang } from '../../../../lib/locales.ts';
import { codePath } from '../../../../lib/routes.ts';
import { suggest, typedNumbers } from '../../../../lib/search/opensearch.ts';
import { href } from '../../../../lib/site.ts';
import { listCards } from '../../../../queries/codes.ts';

// Files cannot answer every query, but they can answer every beginning of a number.
export const getStaticPaths = (async () =>
  (
    await Promise.all(
      langs.map(async (lang) => {
        const codes = (await listCards(lang)).map(({ code }) => code);
        return typedNumbers(codes).map((typed) => ({
          params: { lang, typed },
          props: { lang, typed },
        }));
      }),
    )
  ).flat()) satisfies GetStaticPaths;

/** Suggestions for the beginning of a number, in the format of OpenSearch. */
export const GET: APIRoute<{ lang: Lang; typed: string }> = async ({
  props: { lang, typed },
  site,
}) => {
  const cards = (await listCards(lang)).map(({ code, label }) => ({
    code,
    label,
    url: new URL(href(codePath(lang, code)), site).href,
  }));
  return new Response(JSON.stringify(suggest(typed, cards)), {
    headers: { 'Content-Type': 'application/x-suggestions+json; charset=utf-8' },
  });
};
