import type { APIRoute } from 'astro';
import { secondTier } from '../../../queries/search.ts';
import { currentLang } from '../../../i18n/current.ts';
import { perLang } from '../../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** The second tier of the search: words that point to codes, and what else can be named. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await secondTier(currentLang(params)));
