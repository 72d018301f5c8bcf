import type { APIRoute } from 'astro';
import { writeJson } from '../../../lib/study/json.ts';
import { toDeckFile, type Props } from './_deck-file.ts';

export { getStaticPaths } from './_deck-file.ts';

/** A deck for programs. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(writeJson(toDeckFile(props, site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
