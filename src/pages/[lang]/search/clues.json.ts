import type { APIRoute, GetStaticPaths } from 'astro';
import { langs, type Lang } from '../../../lib/locales.ts';
import { secondTier } from '../../../queries/search.ts';

export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The second tier of the search: words that point to codes, and what else can be named. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(await secondTier(lang));
