import type { APIRoute } from 'astro';
import { firstTier } from '../../../queries/search.ts';
import { currentLang } from '../../../i18n/current.ts';
import { perLang } from '../../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** The first tier of the search: codes and their names. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await firstTier(currentLang(params)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
