import type { APIRoute } from 'astro';
import { writeCsv } from '../../../lib/study/csv.ts';
import { toDeckFile, type Props } from './_deck-file.ts';

export { getStaticPaths } from './_deck-file.ts';

/** A deck for spreadsheets. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(writeCsv(toDeckFile(props, site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
