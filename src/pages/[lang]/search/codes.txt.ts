import type { APIRoute, GetStaticPaths } from 'astro';
import { langs, type Lang } from '../../../lib/locales.ts';
import { firstTier } from '../../../queries/search.ts';

export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The first tier of the search: codes and their names. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(await firstTier(lang), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
