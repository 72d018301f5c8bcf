import type { APIRoute } from 'astro';
import { namesInAllLanguages } from '../../queries/search.ts';

/** The names of every code in all languages. */
export const GET: APIRoute = async () => Response.json(await namesInAllLanguages());
