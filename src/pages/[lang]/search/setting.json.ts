import type { APIRoute } from 'astro';
import { currentLang } from '../../../i18n/current.ts';
import { searchSetting } from '../../../i18n/search-setting.ts';
import { perLang } from '../../../lib/static-paths.ts';

export const getStaticPaths = perLang;

/** Where the search finds its files, and what it says: what no page needs to carry for reading. */
export const GET: APIRoute = ({ params }) => Response.json(searchSetting(currentLang(params)));
